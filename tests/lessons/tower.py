"""A document to study: written for the tests, about a tower that nobody has built."""

TOWER = (
    "The lighthouse of Marrow Point was built in 1889. Ada Finch designed the tower and painted it red. "
    "A lighthouse is a tall tower with a strong lamp for ships. "
    "The tower has 214 steps and one iron door.\n\n"
    "Every evening the keeper climbs the steps and lights the lamp. The lamp was replaced by an electric one "
    "in 1934. Nobody has lived in the tower since the great storm. The storm broke three windows and the "
    "iron door.\n\n"
    "Visitors may climb the tower in summer, but they must not touch the lamp. It is very hot. "
    "The museum beside the lighthouse shows the old lamp and the keeper's diaries."
)
