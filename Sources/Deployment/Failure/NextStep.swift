package import GitLabStack

/// What the wizard can do about a failure, on a key.
package enum NextStep: Hashable, Sendable {
  /// Go to the question whose answer is concerned.
  case edit(AnswerKey)
  /// The same answers may well succeed the next time.
  case retry
  /// Read what GitLab said.
  case log
  /// Nothing but reading what was saved.
  case evidence
}

extension KnownFailure {
  package var step: NextStep {
    switch self {
    case .addressQuota, .imageNoRoute, .secretUnreachable, .logUnreachable, .notOfferedInZone, .natInstanceSilent,
      .parameterDenied:
      .edit(.networkEgress)
    case .vpcQuota, .gatewayQuota: .edit(.networkVPC)
    case .networkConflict: .edit(.networkCIDR)
    case .subnetIsFull: .edit(.networkPrivateSubnets)
    case .processorQuota: .edit(.imageCPU)
    case .outOfMemory: .edit(.imageMemory)
    case .imageNotFound, .upgradePath: .edit(.imageTag)
    case .imageArchitecture: .edit(.imageArchitecture)
    case .certificateRefused, .certificateStuck: .edit(.domainZone)
    case .recordTaken: .edit(.domainHost)
    case .secretScheduled, .nameTaken: .edit(.stackName)
    case .interfaceQuota, .otherQuota, .noCapacity, .imageRateLimit, .imagePull, .taskNetwork, .directoryMissing,
      .mountDenied, .mount, .deniedByOrganization, .deniedByBoundary, .denied, .secretDenied, .invalidCredentials,
      .linkedRole, .spent, .underReview, .busy, .undoFailed, .deletionFailed, .throttled, .internalTrouble:
      .retry
    case .reconfigure, .neverHealthy, .containerExited, .circuitBreaker: .log
    case .customResource, .hook, .templateRefused, .parameterRefused, .notStable: .evidence
    }
  }
}
