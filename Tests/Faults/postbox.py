"""A mail server inside the harness whose mood can change while it runs.

Moods: `take`, `refuse` (5xx), `defer` (4xx), `drop` (takes the letter and breaks off before it says so), `hang` (says
nothing at all), `away` (nobody listens). What it took is in `letters`, one for each time it was handed over.
"""

import asyncio
import email
import email.policy
import re
import threading
import time

from aiosmtpd.smtp import SMTP

LINK = re.compile(r"https?://\S+/link/(\w+)")
STATUS = re.compile(r"https?://\S+/status/(\w+)")
REFERENCE = re.compile(r"\d{4}-\d{4}-[A-Z]\d")


class Letter:
    def __init__(self, content, to):
        message = email.message_from_bytes(content, policy=email.policy.default)
        text = message.get_content()
        self.id = message["message-id"].strip("<>").split("@")[0]
        self.to = to
        self.subject = message["subject"]
        # None in a letter that is about no request, such as the checkpoint of the log.
        self.reference = (REFERENCE.search(text) or REFERENCE.search(self.subject) or [None])[0]
        self.link = (LINK.search(text) or [None, None])[1]
        self.status = (STATUS.search(text) or [None, None])[1]


class Postbox:
    def __init__(self):
        self.mood = "take"
        self.letters = []
        self.attempts = 0
        # Called with the name of a moment, `taking` or `taken`, while the sender waits for an answer.
        self.during = lambda moment: None
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self.run, args=(ready,), daemon=True).start()
        ready.wait()

    def run(self, ready):
        async def serve():
            self.server = await asyncio.start_server(self.greet, "127.0.0.1", 0)
            self.port = self.server.sockets[0].getsockname()[1]
            self.inner = await self.loop.create_server(
                lambda: SMTP(self, hostname="localhost", loop=self.loop), "127.0.0.1", 0)
            ready.set()

        self.loop.create_task(serve())
        self.loop.run_forever()

    async def greet(self, reader, writer):
        """Looks at the mood before anything is said, then passes everything on."""
        self.attempts += 1
        if self.mood == "hang":
            await reader.read()
            return
        if self.mood == "away":
            writer.transport.abort()
            return
        host, port = self.inner.sockets[0].getsockname()[:2]
        inner_reader, inner_writer = await asyncio.open_connection(host, port)

        async def pass_on(source, target):
            try:
                while data := await source.read(65_536):
                    target.write(data)
                    await target.drain()
            except OSError:
                pass
            target.close()

        await asyncio.gather(pass_on(reader, inner_writer), pass_on(inner_reader, writer))

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mood == "refuse":
            return "550 5.1.1 no such person here"
        if self.mood == "defer":
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        await self.loop.run_in_executor(None, self.during, "taking")
        self.letters.append(Letter(envelope.content, envelope.rcpt_tos[0]))
        await self.loop.run_in_executor(None, self.during, "taken")
        if self.mood == "drop":
            server.transport.abort()
        return "250 OK"

    def find(self, reference, answer=False):
        """The newest letter about a request that holds a link; that of the answer on request."""
        ready = ("klaar", "ready")
        for letter in reversed(self.letters):
            is_answer = any(word in letter.subject for word in ready)
            if letter.reference == reference and letter.link and is_answer == answer:
                return letter
        return None

    def wait(self, reference, answer=False, seconds=30):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if letter := self.find(reference, answer):
                return letter
            time.sleep(0.05)
        raise TimeoutError(f"no letter about {reference} among {len(self.letters)}, {self.attempts} attempts")
