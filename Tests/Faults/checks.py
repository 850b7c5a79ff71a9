"""Counts what held and what did not."""


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {what}: {detail}", flush=True)
        return bool(holds)
