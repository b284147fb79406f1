"""Where moto makes a resource but loses properties or attributes of it, or cannot remove it again."""

from moto.cloudformation import parsing
from moto.core.utils import pascal_to_camelcase, remap_nested_keys
from moto.ec2.models import ec2_backends
from moto.ec2.models.instances import Instance
from moto.ec2.models.launch_templates import LaunchTemplate
from moto.ec2.models.route_tables import Route
from moto.ec2.models.security_groups import SecurityGroup
from moto.ec2.models.vpcs import VPC
from moto.ecs import models as ecs
from moto.efs import models as efs
from moto.elbv2 import models as elbv2
from moto.elbv2.models import elbv2_backends
from moto.route53 import models as route53
from moto.ssm import ssm_backends

# What a load balancer's alias points to; AWS has one fixed zone for each region.
LOAD_BALANCER_ZONE = "Z14GRHDCWA56QT"

# Names that ECS and CloudFormation spell differently beyond the first letter.
SPELLED_OTHERWISE = {
    "EFSVolumeConfiguration": "efsVolumeConfiguration",
    "FilesystemId": "fileSystemId",
    "IAM": "iam",
}


def install():
    attributes(efs.FileSystem, Arn="file_system_arn", FileSystemId="file_system_id")
    attributes(efs.AccessPoint, Arn="access_point_arn", AccessPointId="access_point_id")
    efs.AccessPoint.physical_resource_id = property(lambda self: self.access_point_id)
    elbv2.FakeLoadBalancer.CanonicalHostedZoneID = LOAD_BALANCER_ZONE
    # The ids of hosted zones all start with a Z.
    random_id = route53.create_route53_zone_id
    route53.create_route53_zone_id = lambda *given, **named: "Z" + random_id(*given, **named)[1:]
    attributes(
        elbv2.FakeLoadBalancer,
        CanonicalHostedZoneID="CanonicalHostedZoneID",
        DNSName="dns_name",
        LoadBalancerArn="arn",
        LoadBalancerName="name",
    )
    attributes(elbv2.FakeTargetGroup, TargetGroupArn="arn", TargetGroupName="name")
    attributes(ecs.Service, Name="name", ServiceArn="arn")
    attributes(
        LaunchTemplate,
        DefaultVersionNumber="default_version_number",
        LatestVersionNumber="latest_version_number",
        LaunchTemplateId="id",
    )
    attributes(SecurityGroup, GroupId="id", Id="id", VpcId="vpc_id")
    creation(SecurityGroup, security_group)
    creation(VPC, vpc)
    creation(Instance, instance)
    creation(ecs.Cluster, cluster)
    creation(ecs.TaskDefinition, task_definition)
    creation(ecs.Service, service)


def attributes(model, **names):
    """Answers Fn::GetAtt by these names from these properties of the model."""
    model.has_cfn_attr = classmethod(lambda _, name: name in names)
    model.get_cfn_attribute = lambda self, name: getattr(self, names[name])


def creation(model, make):
    """Makes a resource by `make(stock, name, properties, account, region)`; `stock()` is what moto would have done."""
    stock = model.create_from_cloudformation_json.__func__

    def create(cls, resource_name, cloudformation_json, account_id, region_name, **rest):
        def as_moto_does():
            return stock(cls, resource_name, cloudformation_json, account_id, region_name, **rest)

        return make(as_moto_does, resource_name, cloudformation_json["Properties"], account_id, region_name)

    model.create_from_cloudformation_json = classmethod(create)


def vpc(stock, name, properties, account, region):
    """Whether names are given and found in it."""
    made = stock()
    made.enable_dns_hostnames = flag(properties.get("EnableDnsHostnames", False))
    made.enable_dns_support = flag(properties.get("EnableDnsSupport", True))
    return made


def flag(value):
    return str(value).lower() == "true"


def security_group(stock, name, properties, account, region):
    """Rules for every protocol have no ports, and an explicit egress replaces the one that AWS puts there."""
    for rule in properties.get("SecurityGroupIngress") or []:
        rule.setdefault("FromPort", -1)
        rule.setdefault("ToPort", -1)
    group = stock()
    backend = ec2_backends[account][region]
    if "SecurityGroupEgress" in properties:
        group.egress_rules.clear()
    for rule in properties.get("SecurityGroupEgress") or []:
        backend.authorize_security_group_egress(
            group.id,
            str(rule["IpProtocol"]),
            rule.get("FromPort", -1),
            rule.get("ToPort", -1),
            [{"CidrIp": rule["CidrIp"]}] if "CidrIp" in rule else [],
            source_groups=[{"GroupId": rule[key]} for key in rule if key == "DestinationSecurityGroupId"],
        )
    return group


def instance(stock, name, properties, account, region):
    """Takes the image of its launch template and the place of its network interface."""
    backend = ec2_backends[account][region]
    if "LaunchTemplate" in properties:
        template = backend.get_launch_template(properties["LaunchTemplate"]["LaunchTemplateId"])
        for key, value in template.latest_version().data.items():
            properties.setdefault(key, value)
    properties["ImageId"] = image(properties["ImageId"], account, region)
    interface = (properties.get("NetworkInterfaces") or [{}])[0]
    properties.setdefault("SubnetId", interface.get("SubnetId"))
    groups = properties.get("SecurityGroupIds") or interface.get("GroupSet") or []
    made = stock()
    for card in made.nics.values():
        card._group_set = [backend.get_security_group_from_id(group) for group in groups]
    made.source_dest_check = not is_false(properties.get("SourceDestCheck"))
    return made


def image(name, account, region):
    """Looks an image up in Parameter Store, as EC2 does for `resolve:ssm:`."""
    prefix = "resolve:ssm:"
    if not name.startswith(prefix):
        return name
    return ssm_backends[account][region].get_parameter(name.removeprefix(prefix)).value


def cluster(stock, name, properties, account, region):
    """What sessions in its containers leave behind."""
    made = stock()
    made.configuration = as_in_the_api(properties.get("Configuration"))
    return made


def task_definition(stock, name, properties, account, region):
    return ecs.ecs_backends[account][region].register_task_definition(
        family=properties.get("Family") or name,
        container_definitions=as_in_the_api(properties.get("ContainerDefinitions") or []),
        volumes=as_in_the_api(properties.get("Volumes") or []),
        network_mode=properties.get("NetworkMode"),
        requires_compatibilities=properties.get("RequiresCompatibilities"),
        cpu=properties.get("Cpu"),
        memory=properties.get("Memory"),
        task_role_arn=properties.get("TaskRoleArn"),
        execution_role_arn=properties.get("ExecutionRoleArn"),
        runtime_platform=as_in_the_api(properties.get("RuntimePlatform")),
    )


def service(stock, name, properties, account, region):
    """A service whose task runs at once, as far as its own description says."""
    made = ecs.ecs_backends[account][region].create_service(
        properties["Cluster"],
        properties.get("ServiceName") or name,
        int(properties.get("DesiredCount", 1)),
        task_definition_str=properties["TaskDefinition"],
        load_balancers=as_in_the_api(properties.get("LoadBalancers")),
        launch_type=properties.get("LaunchType"),
        network_configuration=as_in_the_api(properties.get("NetworkConfiguration")),
    )
    made.enable_execute_command = properties.get("EnableExecuteCommand", False)
    settle(made)
    return made


def settle(made):
    made.running_count, made.pending_count = made.desired_count, 0
    for deployment in made.deployments[:1]:
        deployment.update(
            desiredCount=made.desired_count,
            pendingCount=0,
            rolloutState="COMPLETED",
            rolloutStateReason=f"ECS deployment {deployment['id']} completed.",
            runningCount=made.desired_count,
            taskDefinition=made.task_definition,
        )


def as_in_the_api(value):
    """ECS spells names with a small first letter, CloudFormation with a capital one."""

    def spelled(name):
        return SPELLED_OTHERWISE.get(name) or pascal_to_camelcase(name)

    return remap_nested_keys(value, spelled) if value else value


def is_false(value):
    return str(value).lower() == "false"


def update(resource, definition, resource_map, create):
    """The resource after an update: a new revision of a task definition, a service that runs it, a route with another
    target, a listener that does something else. Others stay as they were made."""
    account, region = resource_map._account_id, resource_map._region_name
    if isinstance(resource, ecs.TaskDefinition):
        return create()
    evaluated = parsing.clean_json(definition, resource_map)
    properties = evaluated["Properties"]
    if isinstance(resource, ecs.Cluster):
        resource.configuration = as_in_the_api(properties.get("Configuration"))
    elif isinstance(resource, ecs.Service):
        backend = ecs.ecs_backends[account][region]
        resource.desired_count = int(properties.get("DesiredCount", 1))
        resource.task_definition = backend.describe_task_definition(properties["TaskDefinition"]).arn
        settle(resource)
    elif isinstance(resource, Route):
        ec2_backends[account][region].replace_route(
            properties["RouteTableId"],
            properties["DestinationCidrBlock"],
            nat_gateway_id=properties.get("NatGatewayId"),
            gateway_id=properties.get("GatewayId"),
            instance_id=properties.get("InstanceId"),
        )
    elif isinstance(resource, elbv2.FakeListener):
        type(resource).update_from_cloudformation_json(resource, None, evaluated, account, region)
    return resource


def remove(resource, definition, account, region):
    """Deletes one resource; raises what the service says when it cannot."""
    removal = REMOVALS.get(definition["Type"])
    if removal:
        removal(resource, ec2_backends[account][region], account, region)
    elif hasattr(resource, "delete"):
        resource.delete(account, region)
    else:
        type(resource).delete_from_cloudformation_json(
            resource.physical_resource_id, definition, account, region)


def in_ecs(action):
    return lambda resource, _, account, region: action(ecs.ecs_backends[account][region], resource)


def in_elb(action):
    return lambda resource, _, account, region: action(elbv2_backends[account][region], resource)


REMOVALS = {
    "AWS::EC2::EIP": lambda it, ec2, *_: ec2.release_address(allocation_id=it.allocation_id),
    "AWS::EC2::Instance": lambda it, ec2, *_: ec2.terminate_instances([it.id]),
    "AWS::EC2::InternetGateway": lambda it, ec2, *_: ec2.delete_internet_gateway(it.id),
    "AWS::EC2::NatGateway": lambda it, ec2, *_: ec2.delete_nat_gateway(it.id),
    "AWS::EC2::Route": lambda it, ec2, *_: ec2.delete_route(it.route_table.id, it.destination_cidr_block),
    "AWS::EC2::RouteTable": lambda it, ec2, *_: ec2.delete_route_table(it.id),
    "AWS::EC2::Subnet": lambda it, ec2, *_: ec2.delete_subnet(it.id),
    "AWS::EC2::VPC": lambda it, ec2, *_: ec2.delete_vpc(it.id),
    "AWS::EC2::VPCGatewayAttachment": lambda it, ec2, *_: ec2.detach_internet_gateway(it.gateway_id, it.vpc_id),
    "AWS::ECS::Cluster": in_ecs(lambda ecs, it: ecs.delete_cluster(it.name)),
    "AWS::ECS::Service": in_ecs(lambda ecs, it: ecs.delete_service(it.cluster_name, it.name, True)),
    "AWS::ECS::TaskDefinition": in_ecs(lambda ecs, it: ecs.deregister_task_definition(it.arn)),
    "AWS::ElasticLoadBalancingV2::Listener": in_elb(lambda elb, it: elb.delete_listener(it.arn)),
    "AWS::ElasticLoadBalancingV2::TargetGroup": in_elb(lambda elb, it: elb.delete_target_group(it.arn)),
}
