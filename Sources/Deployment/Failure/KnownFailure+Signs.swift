/// By what each is recognized, as real accounts print it. Upper and lower case are the same.
extension KnownFailure {
  /// One of these must be in the text; where a sign has several parts, all of them must.
  private static let signs: [(failure: KnownFailure, signs: [[String]])] = [
    (.addressQuota, [["maximum number of addresses has been reached"], ["AddressLimitExceeded"]]),
    (.vpcQuota, [["maximum number of VPCs has been reached"], ["VpcLimitExceeded"]]),
    (
      .gatewayQuota,
      [
        ["maximum number of internet gateways"], ["InternetGatewayLimitExceeded"], ["NatGatewayLimitExceeded"],
        ["maximum number of NAT gateways"], ["maximum number of VPC endpoints"],
      ]
    ),
    (
      .interfaceQuota,
      [["ENILimitReached"], ["NetworkInterfaceLimitExceeded"], ["maximum number of network interfaces"]]
    ),
    (.processorQuota, [["reached the limit on the number of vCPUs"], ["VcpuLimitExceeded"]]),
    (
      .subnetIsFull,
      [
        ["SubnetIPAddressLimitReached"], ["InsufficientFreeAddressesInSubnet"], ["not have enough free addresses"],
        ["insufficient ip addresses"],
      ]
    ),
    (
      .noCapacity,
      [
        ["Capacity is unavailable at this time"], ["InsufficientInstanceCapacity"],
        ["We currently do not have sufficient"],
      ]
    ),
    (.notOfferedInZone, [["is not supported in your requested Availability Zone"]]),

    (.imageArchitecture, [["descriptor matching platform"], ["exec format error"]]),
    (
      .imageRateLimit,
      [
        ["CannotPullContainer", "toomanyrequests"], ["CannotPullContainer", "429"],
        ["CannotPullContainer", "pull rate limit"],
      ]
    ),
    (
      .imageNoRoute,
      [
        ["CannotPullContainer", "i/o timeout"], ["CannotPullContainer", "dial tcp"],
        ["CannotPullContainer", "context deadline exceeded"], ["CannotPullContainer", "request canceled"],
        ["CannotPullContainer", "no such host"],
      ]
    ),
    (
      .imageNotFound,
      [
        ["CannotPullContainer", "not found"], ["CannotPullContainer", "manifest unknown"],
        ["CannotPullContainer", "404"],
      ]
    ),
    (.imagePull, [["CannotPullContainer"], ["CannotPullImage"]]),
    (.secretDenied, [["unable to pull secrets", "AccessDenied"], ["unable to retrieve secret", "AccessDenied"]]),
    (.secretUnreachable, [["unable to pull secrets"], ["unable to retrieve secret"]]),
    (
      .logUnreachable,
      [["failed to create Cloudwatch log stream"], ["failed to validate logger args"], ["task and Amazon CloudWatch"]]
    ),
    (.taskNetwork, [["network interface provisioning"]]),

    (
      .directoryMissing,
      [["EFS utils", "No such file or directory"], ["mount.nfs", "No such file or directory"]]
    ),
    (.mountDenied, [["access denied by server"], ["EFS", "mount", "AccessDenied"]]),
    (
      .mount,
      [
        ["failed to invoke EFS utils"], ["EFSMountConnectivityException"], ["EFSMountTimeoutException"],
        ["EFSMountFailureException"], ["mount.nfs4:"],
      ]
    ),

    (.upgradePath, [["It is required to upgrade to the latest"]]),
    (.outOfMemory, [["OutOfMemoryError"], ["oom-kill"], ["Essential container in task exited", "exit code 137"]]),
    (
      .reconfigure,
      [
        ["error running gitlab-ctl reconfigure"], ["Error executing action"],
        ["Upgrading the existing database failed"],
      ]
    ),

    (
      .certificateRefused,
      [["CAA_ERROR"], ["DOMAIN_NOT_ALLOWED"], ["ADDITIONAL_VERIFICATION_REQUIRED"], ["DOMAIN_VALIDATION_DENIED"]]
    ),
    (
      .certificateStuck,
      [
        ["AWS::CertificateManager::Certificate", "did not stabilize"],
        ["AWS::CertificateManager::Certificate", "timed out"], ["VALIDATION_TIMED_OUT"],
        ["AWS::CertificateManager::Certificate", "Exceeded attempts to wait"],
      ]
    ),
    (.recordTaken, [["create resource record set", "already exists"]]),
    (.secretScheduled, [["scheduled for deletion"]]),
    (
      .networkConflict,
      [["conflicts with another subnet"], ["InvalidSubnet."], ["InvalidVpc.Range"], ["VpcRange", "is invalid"]]
    ),

    (.deniedByOrganization, [["explicit deny in a service control policy"], ["resource control policy"]]),
    (.deniedByBoundary, [["permissions boundary"]]),
    (.parameterDenied, [["not authorized to perform: ssm:GetParameter"]]),
    (.linkedRole, [["service linked role"], ["service-linked role"], ["CreateServiceLinkedRole"]]),
    (
      .denied,
      [
        ["not authorized to perform"], ["HandlerErrorCode: AccessDenied"], ["AccessDenied"], ["UnauthorizedOperation"],
        ["with an explicit deny"], ["UnauthorizedTaggingOperation"],
      ]
    ),
    (
      .invalidCredentials,
      [
        ["security token included in the request"], ["InvalidClientTokenId"], ["AuthFailure"],
        ["HandlerErrorCode: InvalidCredentials"], ["ExpiredToken"],
      ]
    ),

    (
      .customResource,
      [["did not receive a response from your Custom Resource"], ["Custom Resource failed to stabilize"]]
    ),
    (.natInstanceSilent, [["resource signal(s) within the specified"], ["Received FAILURE signal"]]),

    (.spent, [["is in ROLLBACK_COMPLETE state"]]),
    (.underReview, [["is in REVIEW_IN_PROGRESS state"]]),
    (.undoFailed, [["UPDATE_ROLLBACK_FAILED"]]),
    (.deletionFailed, [["DELETE_FAILED state"]]),
    (.busy, [["_IN_PROGRESS state and can not be updated"], ["OperationInProgress"], ["is currently being updated"]]),
    (.parameterRefused, [["Parameter validation failed"], ["failed to satisfy constraint"], ["must match pattern"]]),
    (
      .templateRefused,
      [["Template format error"], ["Template error"], ["EarlyValidation"], ["Properties validation failed"]]
    ),

    (.hook, [["hook(s) failed"], ["The following hook"]]),
    (.nameTaken, [["already exists"], ["AlreadyExists"], ["ResourceExistenceCheck"], ["NAME_CONFLICT_VALIDATION"]]),
    (.otherQuota, [["HandlerErrorCode: ServiceLimitExceeded"], ["LimitExceeded"], ["has been reached"]]),
    (.throttled, [["Rate exceeded"], ["Throttling"], ["HandlerErrorCode: Throttling"]]),
    (
      .internalTrouble,
      [
        ["HandlerErrorCode: InternalFailure"], ["HandlerErrorCode: ServiceInternalError"], ["InternalFailure"],
        ["Internal Failure"], ["ServiceUnavailable"],
      ]
    ),
    (
      .neverHealthy,
      [["failed ELB health checks"], ["failed container health checks"], ["is unhealthy in (target-group"]]
    ),
    (.containerExited, [["Essential container in task exited"]]),
    (.circuitBreaker, [["Deployment Circuit Breaker was triggered"], ["deployment circuit breaker: tasks failed"]]),
    (.notStable, [["Exceeded attempts to wait"], ["did not stabilize"], ["failed to stabilize"], ["NotStabilized"]]),
  ]

  /// What a text of AWS or GitLab is about; the first in the order of the catalogue, nil if nobody has described it yet.
  package init?(_ text: String) {
    let text = text.lowercased()
    let found = Self.signs.first { entry in
      entry.signs.contains { $0.allSatisfy { text.contains($0.lowercased()) } }
    }
    guard let found else { return nil }
    self = found.failure
  }
}
