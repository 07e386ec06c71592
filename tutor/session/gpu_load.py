"""Load and memory of NVIDIA's GPUs, by their driver's own library (NVML); nothing where there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class GpuLoad:
    name: str
    share: float | None
    """How busy it is, from 0 to 1; None where the driver does not tell."""
    memory_used: int
    """Bytes."""
    memory: int
    by_process: tuple[tuple[int, int], ...] = ()
    """Process id and bytes, as far as the driver tells."""


class GpuWatch:
    """Keeps the driver's library open between looks."""

    def __init__(self, driver: Any = None) -> None:
        """`driver` is NVML's Python module, unless told."""
        if driver is None:
            import pynvml

            driver = pynvml
        self._driver = driver
        self._open = False
        self._devices: list[Any] = []
        try:
            driver.nvmlInit()
            self._open = True
            self._devices = [driver.nvmlDeviceGetHandleByIndex(i) for i in range(driver.nvmlDeviceGetCount())]
        except driver.NVMLError:
            self._devices = []

    def look(self) -> tuple[GpuLoad, ...]:
        """A GPU that does not answer is left out."""
        return tuple(load for device in self._devices if (load := self._load(device)) is not None)

    def close(self) -> None:
        if self._open:
            self._open = False
            self._driver.nvmlShutdown()

    def _load(self, device: Any) -> GpuLoad | None:
        driver = self._driver
        try:
            memory = driver.nvmlDeviceGetMemoryInfo(device)
            name = driver.nvmlDeviceGetName(device)
        except driver.NVMLError:
            return None
        named = name.decode() if isinstance(name, bytes) else str(name)
        return GpuLoad(named, self._share(device), int(memory.used), int(memory.total), self._users(device))

    def _share(self, device: Any) -> float | None:
        try:
            return float(self._driver.nvmlDeviceGetUtilizationRates(device).gpu) / 100.0
        except self._driver.NVMLError:
            return None

    def _users(self, device: Any) -> tuple[tuple[int, int], ...]:
        try:
            running = self._driver.nvmlDeviceGetComputeRunningProcesses(device)
        except self._driver.NVMLError:
            return ()
        return tuple(
            (int(one.pid), int(one.usedGpuMemory)) for one in running if one.usedGpuMemory is not None
        )
