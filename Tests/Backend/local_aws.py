"""An AWS account on this machine, for the end-to-end tests: moto's server plus what our template needs and moto lacks.

    python local_aws.py [-p PORT]        prints http://127.0.0.1:PORT when it listens; port 0 takes a free one

Environment, all optional:
    LOCAL_AWS_DELAY        seconds that CloudFormation spends on each wave of resources (0.1)
    LOCAL_AWS_FAIL         logical ids whose creation or update fails, separated by commas; Id=REASON gives the reason
    LOCAL_AWS_FAIL_DELETE  logical ids whose deletion fails, likewise
    LOCAL_AWS_PAGE         stack events to a page (100)
    LOCAL_AWS_DENIES       actions that the policy simulator denies, separated by commas; without it nobody may ask that
    LOCAL_AWS_WARN         logical ids that the validation of a change set warns of, as Id=REASON, separated by commas
    LOCAL_AWS_QUOTAS       quotas of another value, CODE=VALUE, separated by commas
    LOCAL_AWS_INTERNET_BLOCK  the mode of VPC Block Public Access (off)
    LOCAL_AWS_LOG          file that gets one JSON line for each API call
    LOCAL_AWS_TASKS        not empty: services have running tasks, with sessions in them
    LOCAL_AWS_ENGINE       `moto`: CloudFormation as moto has it, at once and without tokens, pages or most events

What is added, by file:
    account_settings.py     quotas and settings of the account
    resource_types.py       the resource types that moto cannot make
    resource_fixes.py       properties and attributes that moto loses
    template_functions.py   intrinsic functions that moto lacks
    template_checks.py      what CloudFormation refuses before it starts
    operations.py           creation, update, deletion and rollback, resource by resource, with their events
    change_sets.py          the life of a change set
    cloudformation_api.py   the API calls that lead to the above
    inner_sessions.py       running tasks, and ECS Exec into them
    request_log.py          the log of API calls

preloaded.py starts it without loading it anew.
"""

import argparse
import os
import sys
import threading
import time
import warnings

# The Lambda emulation needs credentials in the environment of the server itself.
os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")
warnings.filterwarnings("ignore")
# No __pycache__ in the sources.
sys.dont_write_bytecode = True


from moto import settings  # noqa: E402
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

import account_settings  # noqa: E402
import cloudformation_api  # noqa: E402
import inner_sessions  # noqa: E402
import resource_fixes  # noqa: E402
import resource_types  # noqa: E402
import template_functions  # noqa: E402
from request_log import RequestLog  # noqa: E402


class QuietHandler(WSGIRequestHandler):
    """Tests read our own log, not werkzeug's."""

    # Without this every call of the CLI would wait for the end of a connection.
    protocol_version = "HTTP/1.1"

    def log_request(self, *_):
        pass


def end_with_parent(parent):
    """A test run that was killed leaves no server behind."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("-p", "--port", type=int, default=0)
    port = parser.parse_args().port

    modules = [template_functions, resource_types, resource_fixes, account_settings]
    if os.environ.get("LOCAL_AWS_ENGINE") != "moto":
        modules.append(cloudformation_api)
    if os.environ.get("LOCAL_AWS_TASKS"):
        modules.append(inner_sessions)
    for module in modules:
        module.install()
    # A certificate that is asked for is issued at once, and not a minute later.
    settings.ACM_VALIDATION_WAIT = 0

    application = account_settings.Plans(DomainDispatcherApplication(create_backend_app))
    log = os.environ.get("LOCAL_AWS_LOG")
    server = make_server(
        "127.0.0.1",
        port,
        RequestLog(application, log) if log else application,
        threaded=True,
        request_handler=QuietHandler,
    )
    threading.Thread(target=end_with_parent, args=[os.getppid()], daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
