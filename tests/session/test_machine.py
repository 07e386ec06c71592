from __future__ import annotations

import os
import queue
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from tutor.session.gpu_load import GpuLoad, GpuWatch
from tutor.session.machine import Looking, MachineSample, MachineSampler


def test_a_sample_tells_of_the_whole_computer_and_of_this_program() -> None:
    looking = Looking()
    try:
        sample = looking.sample()
    finally:
        looking.close()
    assert 0.0 <= sample.processor <= 1.0
    assert sample.cores == psutil.cpu_count()
    assert 0 < sample.memory_used < sample.memory
    program = sample.processes[0]
    assert (program.pid, program.name) == (os.getpid(), "program")
    assert program.memory > 1_000_000
    assert program.cores >= 0.0


def test_a_process_that_ended_is_left_out() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        looking = Looking()
        assert child.pid in {process.pid for process in looking.sample().processes}
    finally:
        child.communicate(b"\n")
    assert child.pid not in {process.pid for process in looking.sample().processes}
    looking.close()


def test_samples_come_until_it_is_ended() -> None:
    samples: queue.Queue[MachineSample] = queue.Queue()
    sampler = MachineSampler(samples.put, interval=0.01)
    sampler.begin()
    first, second = samples.get(timeout=60), samples.get(timeout=60)
    assert second.at > first.at
    sampler.begin()  # again: nothing happens
    assert sampler.running
    sampler.end()
    sampler.end()
    assert not sampler.running


class Driver:
    """NVML of a computer with one GPU, as its Python module has it."""

    NVMLError = RuntimeError

    def __init__(self, *broken: str) -> None:
        self.broken = broken
        self.open = 0

    def __getattr__(self, name: str) -> Any:
        answers = {
            "nvmlInit": None,
            "nvmlShutdown": None,
            "nvmlDeviceGetCount": 1,
            "nvmlDeviceGetHandleByIndex": "gpu 0",
            "nvmlDeviceGetName": "NVIDIA Test",
            "nvmlDeviceGetMemoryInfo": SimpleNamespace(used=3, total=8),
            "nvmlDeviceGetUtilizationRates": SimpleNamespace(gpu=40),
            "nvmlDeviceGetComputeRunningProcesses": [
                SimpleNamespace(pid=7, usedGpuMemory=2),
                SimpleNamespace(pid=8, usedGpuMemory=None),
            ],
        }

        def call(*_: object) -> Any:
            if name in self.broken:
                raise RuntimeError(name)
            self.open += {"nvmlInit": 1, "nvmlShutdown": -1}.get(name, 0)
            return answers[name]

        return call


def test_a_gpu_tells_load_memory_and_who_uses_it() -> None:
    driver = Driver()
    watch = GpuWatch(driver)
    assert watch.look() == (GpuLoad("NVIDIA Test", 0.4, 3, 8, ((7, 2),)),)
    watch.close()
    watch.close()
    assert driver.open == 0


@pytest.mark.parametrize(
    ("broken", "found"),
    [
        ("nvmlInit", ()),
        ("nvmlDeviceGetCount", ()),
        ("nvmlDeviceGetMemoryInfo", ()),
        ("nvmlDeviceGetUtilizationRates", (GpuLoad("NVIDIA Test", None, 3, 8, ((7, 2),)),)),
        ("nvmlDeviceGetComputeRunningProcesses", (GpuLoad("NVIDIA Test", 0.4, 3, 8, ()),)),
    ],
)
def test_what_a_driver_does_not_tell_is_left_out(broken: str, found: tuple[GpuLoad, ...]) -> None:
    driver = Driver(broken)
    watch = GpuWatch(driver)
    assert watch.look() == found
    watch.close()
    assert driver.open == 0


def test_without_a_driver_there_is_no_gpu() -> None:
    watch = GpuWatch()
    assert all(load.memory > 0 for load in watch.look())
    watch.close()
