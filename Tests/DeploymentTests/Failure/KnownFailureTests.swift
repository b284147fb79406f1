import Deployment
import Phrases
import Testing

/// Every failure of the catalogue by words that AWS or GitLab really printed, as public threads and logs quote them.
@Suite struct KnownFailureTests {
  static let sayings: [(KnownFailure, String)] = [
    (
      .addressQuota,
      "Resource handler returned message: \"The maximum number of addresses has been reached. (Service: Ec2, Status Code: "
        + "400, Request ID: 6b8cf3d3-1afc-40de-91d7-4ac4c55bfc32)\" (RequestToken: 5f2495db-493f-e12b-ebf1-187d26148fde, "
        + "HandlerErrorCode: GeneralServiceException)"
    ),
    (
      .vpcQuota,
      "Resource handler returned message: \"The maximum number of VPCs has been reached. (Service: Ec2, Status Code: 400)\""
    ),
    (
      .gatewayQuota,
      "The maximum number of internet gateways has been reached. (HandlerErrorCode: ServiceLimitExceeded)"
    ),
    (.gatewayQuota, "The maximum number of VPC endpoints has been reached. (HandlerErrorCode: ServiceLimitExceeded)"),
    (.interfaceQuota, "ENILimitReachedException: The elastic network interface limit was reached"),
    (.processorQuota, "You've reached the limit on the number of vCPUs you can run concurrently"),
    (
      .otherQuota,
      "The maximum number of rules per security group has been reached. (HandlerErrorCode: ServiceLimitExceeded)"
    ),
    (.subnetIsFull, "InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses."),
    (
      .noCapacity,
      "(service gitlab) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later "
        + "or in a different availability zone."
    ),
    (
      .noCapacity,
      "We currently do not have sufficient t4g.nano capacity in the Availability Zone you requested (eu-north-1a)."
    ),
    (
      .notOfferedInZone,
      "Your requested instance type (t4g.nano) is not supported in your requested Availability Zone (us-east-1e). Please "
        + "retry your request by not specifying an Availability Zone or choosing us-east-1a."
    ),
    (
      .imageNotFound,
      "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref "
        + "docker.io/gitlab/gitlab-ce:99.0.0-ce.0: docker.io/gitlab/gitlab-ce:99.0.0-ce.0: not found"
    ),
    (
      .imageRateLimit,
      "CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status "
        + "code https://registry-1.docker.io/v2/x: 429 Too Many Requests - Server message: toomanyrequests: You have "
        + "reached your pull rate limit."
    ),
    (
      .imageNoRoute,
      "CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref quay.io/x:latest: "
        + "failed to do request: Head \"https://quay.io/v2/x\": dial tcp 3.210.148.47:443: i/o timeout"
    ),
    (
      .imageArchitecture,
      "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/arm64'"
    ),
    (
      .imagePull,
      "CannotPullContainerError: inspect image has been retried 1 time(s): failed to resolve ref \"x\": unexpected status "
        + "code [manifests 6981141]: 403 Forbidden"
    ),
    (
      .secretUnreachable,
      "ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is "
        + "a connection issue between the task and AWS Secrets Manager."
    ),
    (
      .secretDenied,
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable "
        + "to retrieve secret from asm: AccessDeniedException: User: arn:aws:sts::1:assumed-role/x is not authorized to "
        + "perform: secretsmanager:GetSecretValue"
    ),
    (
      .logUnreachable,
      "ResourceInitializationError: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log "
        + "group does not exist"
    ),
    (.taskNetwork, "Timeout waiting for network interface provisioning to complete."),
    (
      .directoryMissing,
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: "
        + "mounting fs-1.efs.x.amazonaws.com:/srv failed, reason given by server: No such file or directory' : "
        + "unsuccessful EFS utils command execution; code: 32"
    ),
    (
      .mountDenied,
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: access "
        + "denied by server while mounting 127.0.0.1:/"
    ),
    (
      .mount,
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: "
        + "Connection reset by peer : unsuccessful EFS utils command execution; code: 32"
    ),
    (.mount, "EFSMountConnectivityException: The function couldn't connect to the Amazon EFS file system"),
    (.upgradePath, "It is required to upgrade to the latest 17.3.x version first before proceeding."),
    (
      .outOfMemory,
      "Essential container in task exited | gitlab: exit code 137, OutOfMemoryError: Container killed due to memory usage"
    ),
    (.outOfMemory, "Essential container in task exited | gitlab: exit code 137"),
    (.reconfigure, "There was an error running gitlab-ctl reconfigure:"),
    (.reconfigure, "Error executing action `run` on resource 'rails_migration[gitlab-rails]'"),
    (
      .neverHealthy,
      "Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:x:1:targetgroup/a/1)"
    ),
    (
      .neverHealthy,
      "(service s) (port 80) is unhealthy in (target-group arn:t) due to (reason Health checks failed with these codes: [502])."
    ),
    (.containerExited, "Essential container in task exited | gitlab: exit code 1"),
    (.certificateRefused, "CAA_ERROR"),
    (
      .certificateStuck,
      "AWS::CertificateManager::Certificate Resource of type 'AWS::CertificateManager::Certificate' with identifier 'arn' "
        + "did not stabilize. (HandlerErrorCode: NotStabilized)"
    ),
    (
      .recordTaken,
      "[Tried to create resource record set [name='gitlab.example.com.', type='A'] but it already exists]"
    ),
    (
      .recordTaken,
      "Invalid request provided: Tried to create resource record set [name='a.', type='A'] that already exists"
    ),
    (
      .secretScheduled,
      "You can't create this secret because a secret with this name is already scheduled for deletion."
    ),
    (.networkConflict, "The CIDR '10.0.0.0/20' conflicts with another subnet (Service: Ec2, Status Code: 400)"),
    (.networkConflict, "An error occurred (InvalidSubnet.Range): The CIDR '192.168.0.0/24' is invalid."),
    (
      .nameTaken,
      "Resource of type 'AWS::Logs::LogGroup' with identifier '/gitlab/gitlab/gitlab' already exists. (HandlerErrorCode: "
        + "AlreadyExists)"
    ),
    (
      .deniedByOrganization,
      "User: arn:aws:sts::1:assumed-role/Ops/x is not authorized to perform: ec2:CreateVpc on resource: * with an explicit "
        + "deny in a service control policy"
    ),
    (
      .deniedByBoundary,
      "x is not authorized to perform: events:DescribeRule on resource: y because no permissions boundary allows the "
        + "events:DescribeRule action"
    ),
    (
      .parameterDenied,
      "User: x is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-west-1::parameter/aws/service/ami"
    ),
    (
      .denied,
      "User: arn:aws:iam::1:user/u is not authorized to perform: iam:PutRolePolicy on resource: role r because no "
        + "identity-based policy allows the iam:PutRolePolicy action (HandlerErrorCode: AccessDenied)"
    ),
    (.denied, "API: ec2:DescribeVpcs You are not authorized to perform this operation."),
    (.invalidCredentials, "The security token included in the request is expired"),
    (
      .linkedRole,
      "Invalid request provided: CreateCluster Invalid Request: Unable to assume the service linked role. Please verify "
        + "that the ECS service linked role exists."
    ),
    (
      .customResource,
      "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [x]. If "
        + "you are using the Python cfn-response module, you may need to update your Lambda function code"
    ),
    (.natInstanceSilent, "Failed to receive 1 resource signal(s) within the specified duration"),
    (.spent, "Stack:arn:aws:cloudformation:x is in ROLLBACK_COMPLETE state and can not be updated."),
    (.underReview, "Stack:arn:aws:cloudformation:x is in REVIEW_IN_PROGRESS state and can not be updated."),
    (.undoFailed, "Stack:arn:aws:cloudformation:x is in UPDATE_ROLLBACK_FAILED state and can not be updated."),
    (.deletionFailed, "Stack:arn:aws:cloudformation:x is in DELETE_FAILED state and can not be updated."),
    (.busy, "Stack:arn:aws:cloudformation:x is in UPDATE_IN_PROGRESS state and can not be updated."),
    (.busy, "Stack:arn:x is in UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS state and can not be updated."),
    (.hook, "The following hook(s) failed: [AWS::Guard::Hook]"),
    (.templateRefused, "Template format error: Unresolved resource dependencies [X] in the Resources block"),
    (.templateRefused, "The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]."),
    (.parameterRefused, "Parameter validation failed: parameter value x for parameter name y does not exist."),
    (.throttled, "Rate exceeded (Service: Ec2, Status Code: 400) (HandlerErrorCode: Throttling)"),
    (.internalTrouble, "Internal Failure (HandlerErrorCode: InternalFailure)"),
    (
      .circuitBreaker,
      "Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was "
        + "triggered'.\" (RequestToken: 256edf08, HandlerErrorCode: GeneralServiceException)"
    ),
    (.notStable, "Resource handler returned message: \"Exceeded attempts to wait\" (HandlerErrorCode: NotStabilized)"),
  ]

  @Test(arguments: sayings)
  func recognizes(_ failure: KnownFailure, _ words: String) {
    #expect(KnownFailure(words) == failure)
  }

  @Test(arguments: KnownFailure.allCases)
  func isDescribedAndProven(_ failure: KnownFailure) {
    #expect(Self.sayings.contains { $0.0 == failure })
    #expect(Phrase.failureNames.contains(failure.rawValue) && Phrase.remedyNames.contains(failure.rawValue))
    let sentence = Phrase.failure(failure.rawValue, naming: "")
    #expect(sentence.english.hasSuffix(".") && sentence.japanese.hasSuffix("。"))
  }

  @Test(arguments: ["Resource creation Initiated", "User Initiated", "Something nobody has seen before", ""])
  func claimsNothingItDoesNotKnow(_ words: String) {
    #expect(KnownFailure(words) == nil)
  }
}
