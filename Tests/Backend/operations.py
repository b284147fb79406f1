"""What CloudFormation does to a stack: in a thread of its own, wave after wave of resources that wait for each other.

The resources of one wave begin together, as those without a dependency between them do in AWS. When one of them fails,
the rest of its wave is cancelled and what was made is removed again.
"""

import os
import threading
import time
import traceback

from moto.cloudformation import models, parsing
from moto.ec2.models.core import TaggedEC2Resource
from moto.moto_api._internal import mock_random

import resource_fixes
from template_checks import names_used

DELAY = float(os.environ.get("LOCAL_AWS_DELAY", "0.1"))
# Working out a change set takes AWS some seconds, whatever the resources take.
REVIEW = min(DELAY, 5)


def injected(variable):
    """`Vpc=No room,Service` → {"Vpc": "No room", "Service": …}"""
    failures = {}
    for entry in filter(None, os.environ.get(variable, "").split(",")):
        logical_id, _, reason = entry.partition("=")
        failures[logical_id] = reason or (
            'Resource handler returned message: "Injected failure" '
            f"(RequestToken: {mock_random.uuid4()}, HandlerErrorCode: GeneralServiceException)"
        )
    return failures


FAILURES = injected("LOCAL_AWS_FAIL")
FAILED_DELETIONS = injected("LOCAL_AWS_FAIL_DELETE")


class InjectedFailure(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.message = message


def reason_of(error):
    """What the service says; an error of moto's own also goes to the server's standard error, with its origin."""
    if hasattr(error, "message"):
        return error.message
    traceback.print_exception(error)
    return f"{type(error).__name__}: {error}"


class ResourceFailed(Exception):
    def __init__(self, logical_id):
        super().__init__(logical_id)
        self.logical_id = logical_id


class Operation:
    """One creation, update or deletion. `resources` of the stack are those that exist, by logical id, oldest first."""

    def __init__(self, stack, token=None):
        self.stack = stack
        self.token = token

    def start(self, work, *arguments):
        threading.Thread(target=work, args=arguments, daemon=True).start()

    # Creation

    def create(self, keep_on_failure=False):
        try:
            self.make_all(self.waves(self.definitions))
        except ResourceFailed as failure:
            self.undo_creation(failure, keep_on_failure)
            return
        self.stack.output_map = self.stack._create_output_map()
        self.enter("CREATE_COMPLETE")

    def undo_creation(self, failure, keep):
        if keep:
            self.enter("CREATE_FAILED", f"The following resource(s) failed to create: [{failure.logical_id}]. ")
            return
        self.enter(
            "ROLLBACK_IN_PROGRESS",
            f"The following resource(s) failed to create: [{failure.logical_id}]. Rollback requested by user.",
        )
        failed = self.remove_all(list(self.stack.resources), kept={"Retain"})
        self.enter("ROLLBACK_FAILED" if failed else "ROLLBACK_COMPLETE")

    def make_all(self, waves, verb="CREATE"):
        for wave in waves:
            for name in wave:
                self.event(name, f"{verb}_IN_PROGRESS")
            time.sleep(DELAY)
            for position, name in enumerate(wave):
                try:
                    self.make(name, verb)
                except Exception as error:
                    self.event(name, f"{verb}_FAILED", reason_of(error))
                    for other in wave[position + 1:]:
                        word = "creation" if verb == "CREATE" else "update"
                        self.event(other, f"{verb}_FAILED", f"Resource {word} cancelled")
                    raise ResourceFailed(name) from error

    def make(self, name, verb):
        if name in FAILURES:
            raise InjectedFailure(FAILURES[name])
        if verb == "CREATE":
            resource = self.stack.resource_map[name]
            self.event(name, "CREATE_IN_PROGRESS", "Resource creation Initiated", resource)
        else:
            resource = self.updated(name)
        self.tag(name, resource)
        self.stack.resources[name] = resource
        self.event(name, f"{verb}_COMPLETE", None, resource)

    def tag(self, name, resource):
        if isinstance(resource, TaggedEC2Resource):
            own = {
                "aws:cloudformation:stack-name": self.stack.name,
                "aws:cloudformation:stack-id": self.stack.stack_id,
                "aws:cloudformation:logical-id": name,
            }
            resource.add_tags({**(self.stack.tags or {}), **own})

    # Update

    def update(self, change_set):
        by_action = {action: [] for action in ("Add", "Modify", "Remove")}
        for change in change_set.changes:
            by_action[change.action].append(change.logical_resource_id)
        before = dict(self.definitions)
        change_set.put_in_place()
        try:
            for wave in self.waves(self.definitions):
                self.make_all([[n for n in wave if n in by_action["Add"]]])
                self.make_all([[n for n in wave if n in by_action["Modify"]]], "UPDATE")
        except ResourceFailed as failure:
            self.enter(
                "UPDATE_ROLLBACK_IN_PROGRESS",
                f"The following resource(s) failed to update: [{failure.logical_id}]. ",
            )
            self.enter("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
            self.enter("UPDATE_ROLLBACK_COMPLETE")
            return
        self.stack.output_map = self.stack._create_output_map()
        self.enter("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
        self.remove_all(by_action["Remove"], kept={"Retain", "RetainExceptOnCreate"}, definitions=before)
        self.enter("UPDATE_COMPLETE")

    def updated(self, name):
        resource_map = self.stack.resource_map

        def create():
            resource_map._parsed_resources.pop(name)
            return resource_map[name]

        return resource_fixes.update(self.stack.resources[name], self.definitions[name], resource_map, create)

    # Deletion

    def delete(self, finished, retained=frozenset()):
        for name in retained & set(self.stack.resources):
            self.event(name, "DELETE_SKIPPED", None, self.stack.resources.pop(name))
        failed = self.remove_all(list(self.stack.resources), kept={"Retain", "RetainExceptOnCreate"})
        if failed:
            self.enter("DELETE_FAILED", f"The following resource(s) failed to delete: [{', '.join(failed)}]. ")
            return
        finished()
        self.enter("DELETE_COMPLETE")

    def remove_all(self, names, kept, definitions=None):
        """Removes resources, the last made first; returns those that would not go."""
        definitions = definitions or self.definitions
        failed = []
        for wave in reversed(self.waves(definitions)):
            wave = [name for name in wave if name in names and name in self.stack.resources]
            going = [name for name in wave if definitions[name].get("DeletionPolicy") not in kept]
            for name in wave:
                status = "DELETE_IN_PROGRESS" if name in going else "DELETE_SKIPPED"
                self.event(name, status, None, self.stack.resources[name])
            if going:
                time.sleep(DELAY)
            failed += [name for name in going if not self.remove(name, definitions[name])]
        return failed

    def remove(self, name, definition):
        resource = self.stack.resources[name]
        try:
            if name in FAILED_DELETIONS:
                raise InjectedFailure(FAILED_DELETIONS[name])
            resource_fixes.remove(resource, definition, self.stack.account_id, self.stack.region_name)
        except Exception as error:
            self.event(name, "DELETE_FAILED", reason_of(error), resource)
            return False
        self.event(name, "DELETE_COMPLETE", None, resource)
        del self.stack.resources[name]
        return True

    # Resources and events

    @property
    def definitions(self):
        """The template's resources whose condition holds."""
        return enabled(self.stack.resource_map)

    @staticmethod
    def waves(definitions):
        """Logical ids in the order of creation: each wave needs only earlier ones."""
        waiting = {name: names_used(definition) & set(definitions) for name, definition in definitions.items()}
        waves = []
        while waiting:
            wave = [name for name, needed in waiting.items() if not needed & set(waiting)]
            if not wave:
                raise parsing.ValidationError(
                    message=f"Circular dependency between resources: [{', '.join(sorted(waiting))}]")
            waves.append(wave)
            waiting = {name: needed for name, needed in waiting.items() if name not in wave}
        return waves

    def enter(self, status, reason=None):
        """A new status of the stack and its event; the event first, so that nobody sees the end without it."""
        self.add(self.stack.name, self.stack.stack_id, "AWS::CloudFormation::Stack", status, reason)
        self.stack.status, self.stack.status_reason = status, reason

    def event(self, name, status, reason=None, resource=None):
        kind = self.stack.resource_map._resource_json_map.get(name, {}).get("Type") or resource.cf_resource_type
        self.add(name, str(getattr(resource, "physical_resource_id", None) or ""), kind, status, reason)

    def add(self, logical_id, physical_id, kind, status, reason):
        event = models.Event(
            self.stack.stack_id, self.stack.name, logical_id, physical_id, kind, status, reason, None)
        event.client_request_token = self.token
        self.stack.events.append(event)


def enabled(resource_map):
    return {
        name: definition
        for name, definition in resource_map._resource_json_map.items()
        if "Condition" not in definition or resource_map.lazy_condition_map[definition["Condition"]]
    }
