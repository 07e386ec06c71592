"""What the commands for documents do."""
