"""The calls of the CloudFormation API that moto answers at once and without events; here they start an operation."""

import os

from moto.cloudformation import models
from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.cloudformation.responses import CloudFormationResponse
from moto.cloudformation.utils import generate_changeset_id, generate_stack_id
from moto.core.responses import ActionResult, EmptyResult

import template_checks
from change_sets import ChangeSet
from operations import Operation

PAGE = int(os.environ.get("LOCAL_AWS_PAGE", "100"))


class ChangeSetNotFound(CloudFormationError):
    code = "ChangeSetNotFound"


class InvalidChangeSetStatus(CloudFormationError):
    code = "InvalidChangeSetStatus"


def install():
    for call in (
        create_change_set,
        delete_change_set,
        delete_stack,
        describe_change_set,
        describe_stack_events,
        execute_change_set,
        list_change_sets,
        update_termination_protection,
        validate_template,
    ):
        setattr(CloudFormationResponse, call.__name__, call)

    # The resources that exist. moto would make the missing ones while it lists them.
    initialize = models.Stack.__init__

    def __init__(self, *arguments, **named):
        self.resources = {}
        initialize(self, *arguments, **named)

    models.Stack.__init__ = __init__
    models.Stack.stack_resources = property(lambda self: list(self.resources.values()))
    models.Stack.create_resources = create_resources
    models.ResourceMap.loaded = lambda self: self.load() or self


def validate_template(self):
    """What AWS looks at. moto gives the template to cfn-lint, which takes seconds and says nothing of parameters."""
    body = self._get_param("TemplateBody")
    template = models.Stack.parse_template(body)
    template_checks.check_template(body, template)
    parameters = template.get("Parameters") or {}
    resources = template.get("Resources") or {}
    needed = template_checks.needed_capability(resources)
    answer = {
        "Description": template.get("Description"),
        "Parameters": [
            {"ParameterKey": name, "NoEcho": False, "Description": rule.get("Description")}
            for name, rule in parameters.items()
        ],
        "Capabilities": [needed] if needed else [],
    }
    if needed:
        types = ", ".join(template_checks.iam_types(resources))
        answer["CapabilitiesReason"] = f"The following resource(s) require capabilities: [{types}]"
    return ActionResult(answer)


def create_resources(stack):
    """What create-stack leads to."""
    stack.status = "CREATE_IN_PROGRESS"
    stack.output_map = models.OutputMap(stack.resource_map, {}, stack.stack_id)
    operation = Operation(stack)
    operation.start(operation.create)


def create_change_set(self):
    backend = self.cloudformation_backend
    stack_name, name = self._get_param("StackName"), self._get_param("ChangeSetName")
    kind = self._get_param("ChangeSetType") or "UPDATE"
    stack = next((s for s in backend.stacks.values() if stack_name in (s.name, s.stack_id)), None)
    if kind == "UPDATE" and (stack is None or stack.status == "REVIEW_IN_PROGRESS"):
        raise ValidationError(message=f"Stack [{stack_name}] does not exist")
    if kind == "CREATE" and stack is not None and stack.status != "REVIEW_IN_PROGRESS":
        raise ValidationError(
            message=f"Stack [{stack_name}] already exists and cannot be created again with the changeSet [{name}]."
        )
    previous = self._get_bool_param("UsePreviousTemplate", False)
    body = stack.template if previous else self._get_param("TemplateBody")
    parameters = {
        p["ParameterKey"]: stack.parameters[p["ParameterKey"]] if p.get("UsePreviousValue") else p["ParameterValue"]
        for p in self._get_param("Parameters", [])
    }
    template = models.Stack.parse_template(body)
    template_checks.check(body, template, parameters, self._get_param("Capabilities", []))
    if stack is None:
        stack = reviewed_stack(backend, stack_name)
    change_set = ChangeSet(
        kind,
        generate_changeset_id(name, backend.region_name, backend.account_id),
        name,
        stack,
        body,
        parameters,
        self._get_param("Description"),
        tags=self._get_param("Tags", []),
    )
    change_set.prepare(keep_on_failure=self._get_param("OnStackFailure") == "DO_NOTHING")
    backend.change_sets[change_set.change_set_id] = change_set
    return ActionResult({"Id": change_set.change_set_id, "StackId": stack.stack_id})


def reviewed_stack(backend, name):
    """The empty stack that the first change set brings with it."""
    stack_id = generate_stack_id(name, backend.region_name, backend.account_id)
    stack = models.Stack(stack_id, name, {}, {}, backend.account_id, backend.region_name)
    backend.stacks[stack_id] = stack
    Operation(stack).enter("REVIEW_IN_PROGRESS", "User Initiated")
    return stack


def found_change_set(response):
    name, stack_name = response._get_param("ChangeSetName"), response._get_param("StackName")
    for change_set in response.cloudformation_backend.change_sets.values():
        if name == change_set.change_set_id:
            return change_set
        if name == change_set.change_set_name and stack_name in (change_set.stack_name, change_set.stack_id):
            return change_set
    raise ChangeSetNotFound(f"ChangeSet [{name}] does not exist")


def describe_change_set(self):
    return ActionResult(found_change_set(self))


def list_change_sets(self):
    """Of one stack, where moto gives those of all; once one was executed the others are gone."""
    stack = self._get_param("StackName")
    found = [
        change_set
        for change_set in self.cloudformation_backend.change_sets.values()
        if stack in (change_set.stack_id, change_set.stack_name) and change_set.execution_status != "EXECUTE_COMPLETE"
    ]
    return ActionResult({"Summaries": found})


def delete_change_set(self):
    del self.cloudformation_backend.change_sets[found_change_set(self).change_set_id]
    return EmptyResult()


def execute_change_set(self):
    change_set = found_change_set(self)
    if change_set.execution_status != "AVAILABLE":
        raise InvalidChangeSetStatus(
            f"ChangeSet [{change_set.change_set_id}] cannot be executed in its current status of [{change_set.status}]"
        )
    keep = change_set.keep_on_failure or self._get_bool_param("DisableRollback", False)
    operation = Operation(change_set.stack, self._get_param("ClientRequestToken"))
    operation.enter(f"{change_set.change_set_type}_IN_PROGRESS", "User Initiated")
    if change_set.change_set_type == "CREATE":
        change_set.put_in_place()
        operation.start(operation.create, keep)
    else:
        operation.start(operation.update, change_set)
    change_set.execution_status = "EXECUTE_COMPLETE"
    return EmptyResult()


def delete_stack(self):
    backend = self.cloudformation_backend
    name = self._get_param("StackName")
    stack = next((s for s in backend.stacks.values() if name in (s.name, s.stack_id)), None)
    if stack is None or stack.status == "DELETE_IN_PROGRESS":
        return EmptyResult()  # as AWS does
    if stack.enable_termination_protection:
        raise ValidationError(
            message=f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled")
    retained = self._get_param("RetainResources", [])
    if retained and stack.status != "DELETE_FAILED":
        raise ValidationError(message="Invalid operation: specify which resources to retain only after DELETE_FAILED")

    def finished():
        backend.deleted_stacks[stack.stack_id] = backend.stacks.pop(stack.stack_id)

    operation = Operation(stack, self._get_param("ClientRequestToken"))
    operation.enter("DELETE_IN_PROGRESS", "User Initiated")
    operation.start(operation.delete, finished, set(retained))
    return EmptyResult()


def update_termination_protection(self):
    name = self._get_param("StackName")
    stack = self.cloudformation_backend.get_stack(name)
    stack.enable_termination_protection = self._get_bool_param("EnableTerminationProtection", False)
    return ActionResult({"StackId": stack.stack_id})


def describe_stack_events(self):
    """Newest first, in pages. A page goes on after an event, for new ones come in front meanwhile."""
    events = self.cloudformation_backend.describe_stack_events(self._get_param("StackName"))[::-1]
    token = self._get_param("NextToken")
    first = next((i + 1 for i, event in enumerate(events) if str(event.event_id) == token), 0)
    page = events[first:first + PAGE]
    more = len(events) > first + PAGE
    return ActionResult({"StackEvents": page, "NextToken": str(page[-1].event_id) if more else None})
