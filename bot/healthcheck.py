"""`healthcheck`: asks /readyz of this machine; cheap enough for every half minute."""

import http.client

ANYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 # nosec B104 (compared, not listened on)


def answers(host: str, port: int, path: str, timeout: float = 5) -> bool:
    """Whether the bot's web server says 200 to this path."""
    if port == 0:
        return False
    connection = http.client.HTTPConnection("127.0.0.1" if host in ANYWHERE else host, port, timeout=timeout)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
