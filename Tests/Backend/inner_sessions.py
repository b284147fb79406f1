"""ECS Exec, which moto does not know: a running task for each service that is to have one, and sessions in it.

What a session is to run travels in its address, for session_manager_plugin.py beside it, which runs it on this machine.
"""

import base64
import json

from moto.core.exceptions import JsonRESTError
from moto.ecs.responses import EC2ContainerServiceResponse

TOKEN = "planted-session-token"


def task_of(service, backend):
    prefix = f"arn:aws:ecs:{backend.region_name}:{backend.account_id}"
    task_id = f"{abs(hash(service.arn)):032x}"[:32]
    return {
        "taskArn": f"{prefix}:task/{service.cluster_name}/{task_id}",
        "clusterArn": service.cluster_arn,
        "lastStatus": "RUNNING",
        "desiredStatus": "RUNNING",
        "startedAt": 1764380000.0,
        "enableExecuteCommand": True,
        "containers": [
            {
                "name": "gitlab",
                "lastStatus": "RUNNING",
                "runtimeId": f"{task_id}-0123456789",
                "managedAgents": [{"name": "ExecuteCommandAgent", "lastStatus": "RUNNING"}],
            }
        ],
    }


def tasks(response):
    name = response._get_param("cluster").split("/")[-1]
    backend = response.ecs_backend
    return [
        task_of(service, backend)
        for service in backend.services.values()
        if service.cluster_name == name and service.desired_count > 0
    ]


def list_tasks(response):
    wanted = response._get_param("desiredStatus") or "RUNNING"
    return json.dumps({"taskArns": [task["taskArn"] for task in tasks(response)] if wanted == "RUNNING" else []})


def describe_tasks(response):
    wanted = response._get_param("tasks")
    found = [task for task in tasks(response) if any(task["taskArn"].endswith(name) for name in wanted)]
    return json.dumps({"tasks": found, "failures": []})


def execute_command(response):
    name = response._get_param("task")
    found = [task for task in tasks(response) if task["taskArn"].endswith(name)]
    if not found:
        raise JsonRESTError("InvalidParameterException", "The specified task is not running.")
    command = base64.urlsafe_b64encode(response._get_param("command").encode()).decode()
    session = {
        "sessionId": "ecs-execute-command-0123456789abcdef0",
        "streamUrl": f"wss://localhost/{command}",
        "tokenValue": TOKEN,
    }
    return json.dumps(
        {
            "clusterArn": found[0]["clusterArn"],
            "containerName": response._get_param("container"),
            "interactive": True,
            "session": session,
            "taskArn": found[0]["taskArn"],
        }
    )


def install():
    for action in [list_tasks, describe_tasks, execute_command]:
        setattr(EC2ContainerServiceResponse, action.__name__, action)
