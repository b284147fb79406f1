"""The life of a change set: pending, in progress, then complete with its changes, or failed for having none."""

import threading
import time

from moto.cloudformation import models, parsing
from moto.cloudformation.parsing import get_references_from_template
from moto.ec2.models.core import TaggedEC2Resource
from moto.ec2.models.subnets import Subnet

import template_checks
from operations import REVIEW, enabled

NO_CHANGES = (
    "The submitted information didn't contain changes. Submit different information to create a change set."
)
# A change of these makes a new one; what refers to it changes too.
REPLACED = {"AWS::ECS::TaskDefinition"}
# A new value of these alone is no change.
POLICIES = ("DeletionPolicy", "UpdateReplacePolicy")


class ChangeSet(models.ChangeSet):
    # moto files its models by the module they come from.
    __module__ = models.__name__

    def prepare(self, keep_on_failure):
        """Goes through the states of a new change set while the caller goes on."""
        self.keep_on_failure = keep_on_failure
        self.status, self.execution_status = "CREATE_PENDING", "UNAVAILABLE"
        threading.Thread(target=self.become_ready, daemon=True).start()

    def become_ready(self):
        time.sleep(REVIEW)
        self.status = "CREATE_IN_PROGRESS"
        time.sleep(REVIEW)
        if self.changes or self.change_set_type == "CREATE" or self.outputs_differ():
            self.execution_status, self.status = "AVAILABLE", "CREATE_COMPLETE"
        else:
            self.status_reason, self.status = NO_CHANGES, "FAILED"

    def outputs_differ(self):
        return self.template_dict.get("Outputs") != self.stack.template_dict.get("Outputs")

    @property
    def tag_values(self):
        return {tag["Key"]: tag["Value"] for tag in self.tags}

    def put_in_place(self):
        """Gives the stack this template and these parameters."""
        stack = self.stack
        stack.template, stack.template_dict, stack.parameters = self.template, self.template_dict, self.parameters
        stack.description, stack.tags = self.template_dict.get("Description"), dict(self.tag_values)
        stack.resource_map = self.resource_map()
        stack.resource_map._parsed_resources.update(stack.resources)

    def resource_map(self):
        stack = self.stack
        return models.ResourceMap(
            stack.stack_id,
            stack.name,
            self.parameters,
            {},
            stack.region_name,
            stack.account_id,
            self.template_dict,
            {},
        ).loaded()

    # moto calls these two from its own initializer.

    def _parse_template(self):
        self.template_dict = models.Stack.parse_template(self.template)

    def diff(self):
        new = enabled(self.resource_map())
        old = enabled(self.stack.resource_map) if self.change_set_type == "UPDATE" else {}
        added = [name for name in new if name not in old]
        removed = [name for name in old if name not in new]
        modified = self.modified(old, new)
        return (
            [self.change("Add", name, new[name]) for name in added]
            + [self.change("Modify", name, new[name]) for name in new if name in modified]
            + [self.change("Remove", name, old[name]) for name in removed]
        )

    def modified(self, old, new):
        before = self.stack.resource_map.resolved_parameters
        after = self.resource_map().resolved_parameters
        parameters = {name for name in after if after[name] != before.get(name)}
        self.moved = {name for name in new if name in old and self.moves(name, new[name])}
        names = self.moved | {
            name
            for name in new
            if name in old
            and (
                self.compared(new[name]) != self.compared(old[name])
                or parameters & set(get_references_from_template(self.compared(new[name])))
            )
        }
        if self.tag_values != (self.stack.tags or {}):
            made = self.stack.resources
            names |= {name for name in new if isinstance(made.get(name), TaggedEC2Resource)}
        replaced = {name for name in names if new[name]["Type"] in REPLACED}
        return names | {n for n in new if n in old and replaced & template_checks.names_used(new[n])}

    @staticmethod
    def compared(definition):
        compared = {key: value for key, value in definition.items() if key not in POLICIES}
        if definition["Type"] == "AWS::EC2::Subnet":
            # By what it comes to, not by how it is written; see moves().
            own = compared["Properties"]
            compared["Properties"] = {key: own[key] for key in own if key != "AvailabilityZone"}
        return compared

    def moves(self, name, definition):
        """Whether a subnet that stands would have to be in another zone than it is in."""
        made = self.stack.resources.get(name)
        if not isinstance(made, Subnet):
            return False
        zone = parsing.clean_json(definition["Properties"].get("AvailabilityZone"), self.resource_map())
        return zone is not None and zone != made.availability_zone

    def change(self, action, name, definition):
        change = models.Change(action, name, definition["Type"])
        if action == "Modify":
            replaced = definition["Type"] in REPLACED or name in self.moved
            change.replacement = "True" if replaced else "False"
        return change
