"""A mail server for tests, with the moods that real ones have.

    smtp_server.py FOLDER MODE

Prints its port on the first line of standard output, writes what it takes to FOLDER/messages.jsonl and its
certificate to FOLDER/authority.pem, and stops when its standard input is closed.
"""

import asyncio
import datetime
import email
import email.policy
import ipaddress
import json
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = b"desk@example.org", "correct horse é".encode()

# What a handler answers, by mode; modes not named here take everything.
RECIPIENT_REPLIES = {"refuse": "550 5.1.1 no such person here", "defer": "451 4.7.1 come back later"}
DATA_REPLIES = {"refuse-data": "554 5.6.0 not this letter", "defer-data": "452 4.3.1 disk full"}
GREETINGS = {"no-service": b"554 no mail here\r\n", "busy": b"421 too busy\r\n"}


def make_certificate(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName(
                [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
            ),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "authority.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private = folder / "server.pem"
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "authority.pem", private)
    return context


class Handler:
    def __init__(self, mode: str, folder: Path):
        self.mode = mode
        self.file = folder / "messages.jsonl"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mode in RECIPIENT_REPLIES:
            return RECIPIENT_REPLIES[self.mode]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.mode == "drop-data":
            server.transport.abort()
            return "250 OK"
        if self.mode in DATA_REPLIES:
            return DATA_REPLIES[self.mode]
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(describe(session, envelope)) + "\n")
        return "250 OK"


def describe(session, envelope) -> dict:
    raw = envelope.content
    message = email.message_from_bytes(raw, policy=email.policy.default)
    lines = raw.split(b"\r\n")
    defects = list(message.defects) + [d for value in message.values() for d in value.defects]
    return {
        "greeted_as": session.host_name,
        "login": bool(session.authenticated),
        "tls": session.ssl is not None,
        "envelope_from": envelope.mail_from,
        "envelope_to": envelope.rcpt_tos,
        "headers": [[name, str(value)] for name, value in message.items()],
        "text": message.get_content().replace("\r\n", "\n"),
        "content_type": message.get_content_type(),
        "encoding": message["content-transfer-encoding"],
        "longest_line": max(len(line) for line in lines),
        "is_ascii": raw.isascii(),
        "has_bare_line_ends": any(b"\r" in line or b"\n" in line for line in lines),
        "defects": [type(defect).__name__ for defect in defects],
    }


def authenticate(server, session, envelope, mechanism, data):
    # Not handled: aiosmtpd then writes the reply itself.
    return AuthResult(success=(data.login == USER and data.password == PASSWORD), handled=False)


async def hang(reader, writer):
    await reader.read()


async def drop(reader, writer):
    writer.close()


def say(greeting: bytes):
    async def answer(reader, writer):
        writer.write(greeting)
        await writer.drain()
        writer.close()

    return answer


async def serve(mode: str, folder: Path):
    context = make_certificate(folder)
    loop = asyncio.get_running_loop()

    def smtp():
        offers_starttls = mode not in ("no-tls", "smtps")
        return SMTP(
            Handler(mode, folder),
            hostname="localhost",
            loop=loop,
            tls_context=context if offers_starttls else None,
            authenticator=authenticate if mode == "login" else None,
            auth_required=mode == "login",
        )

    raw = {"hang": hang, "drop": drop} | {name: say(greeting) for name, greeting in GREETINGS.items()}
    if mode in raw:
        server = await asyncio.start_server(raw[mode], "127.0.0.1", 0)
    else:
        server = await loop.create_server(smtp, "127.0.0.1", 0, ssl=context if mode == "smtps" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[2], Path(sys.argv[1])))
