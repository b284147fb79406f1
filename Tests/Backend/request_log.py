"""One JSON line for each API call: what was called on which stack, and whether it changes anything. Never a body."""

import functools
import io
import json
import re
import threading
import time
from urllib.parse import parse_qs

from botocore.loaders import Loader

READING = ("Describe", "Get", "List", "BatchGet", "Lookup", "Search", "Filter", "Simulate", "Validate", "Estimate")

# What requests are signed for, and what botocore calls it.
NAMES = {"elasticfilesystem": "efs"}


@functools.cache
def known(service):
    """None of a service that botocore calls by another name than requests are signed for."""
    try:
        return list(routes(NAMES.get(service, service)))
    except Exception:
        return []


def routes(service):
    """The operations of a service that names them by path alone, each with its method and what its path looks like."""
    model = Loader().load_service_model(service, "service-2")
    for name, operation in model["operations"].items():
        path = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation["http"]["requestUri"].partition("?")[0].rstrip("/")))
        yield name, operation["http"]["method"], re.compile(path + "/?")


class RequestLog:
    """WSGI middleware."""

    def __init__(self, application, path):
        self.application = application
        self.file = open(path, "a", buffering=1)
        self.lock = threading.Lock()

    def __call__(self, environ, start_response):
        if not environ["PATH_INFO"].startswith("/moto-api"):
            with self.lock:
                self.file.write(json.dumps(self.entry(environ)) + "\n")
        return self.application(environ, start_response)

    def entry(self, environ):
        form = self.form(environ)
        action = (
            environ.get("HTTP_X_AMZ_TARGET", "").rpartition(".")[2]
            or form.get("Action")
            or f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
        )
        entry = {
            "time": round(time.time(), 3),
            "service": self.service(environ),
            "action": action,
            "operation": self.operation(environ, action),
            "mutates": not action.startswith((*READING, "GET ", "HEAD ")),
        }
        if "StackName" in form:
            entry["stack"] = form["StackName"]
        return entry

    def operation(self, environ, action):
        """What AWS's documentation calls it."""
        if " " not in action:
            return action
        for name, method, path in known(self.service(environ)):
            if method == environ["REQUEST_METHOD"] and path.fullmatch(environ["PATH_INFO"]):
                return name
        return action

    @staticmethod
    def service(environ):
        """The service a request was signed for."""
        scope = re.search(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request", environ.get("HTTP_AUTHORIZATION", ""))
        return scope.group(1) if scope else "unsigned"

    @staticmethod
    def form(environ):
        """The fields of a Query call; the body is put back for the application."""
        if "x-www-form-urlencoded" not in environ.get("CONTENT_TYPE", ""):
            return {}
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        return {name: values[0] for name, values in parse_qs(body.decode()).items()}
