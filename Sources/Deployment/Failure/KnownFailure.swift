/// A failure that we have words for. The catalogue: what AWS or GitLab prints is in `signs`, what it means in the phrases.
package enum KnownFailure: String, CaseIterable, Sendable {
  // Limits and capacity
  case addressQuota = "address-quota"
  case vpcQuota = "vpc-quota"
  case gatewayQuota = "gateway-quota"
  case interfaceQuota = "interface-quota"
  case processorQuota = "processor-quota"
  case otherQuota = "other-quota"
  case subnetIsFull = "subnet-is-full"
  case noCapacity = "no-capacity"
  case notOfferedInZone = "not-offered-in-zone"

  // The task and its image
  case imageNotFound = "image-not-found"
  case imageRateLimit = "image-rate-limit"
  case imageNoRoute = "image-no-route"
  case imageArchitecture = "image-architecture"
  case imagePull = "image-pull"
  case secretUnreachable = "secret-unreachable"
  case secretDenied = "secret-denied"
  case logUnreachable = "log-unreachable"
  case taskNetwork = "task-network"

  // The file system
  case directoryMissing = "directory-missing"
  case mountDenied = "mount-denied"
  case mount = "mount"

  // GitLab
  case upgradePath = "upgrade-path"
  case outOfMemory = "out-of-memory"
  case reconfigure = "reconfigure"
  case neverHealthy = "never-healthy"
  case containerExited = "container-exited"

  // Names, domain, addresses
  case certificateRefused = "certificate-refused"
  case certificateStuck = "certificate-stuck"
  case recordTaken = "record-taken"
  case secretScheduled = "secret-scheduled"
  case networkConflict = "network-conflict"
  case nameTaken = "name-taken"

  // Rights
  case deniedByOrganization = "denied-by-organization"
  case deniedByBoundary = "denied-by-boundary"
  case parameterDenied = "parameter-denied"
  case denied = "denied"
  case invalidCredentials = "invalid-credentials"
  case linkedRole = "linked-role"

  // Jobs that answer CloudFormation
  case customResource = "custom-resource"
  case natInstanceSilent = "nat-instance-silent"

  // The stack itself
  case spent = "rollback-complete"
  case underReview = "review-in-progress"
  case busy = "operation-running"
  case undoFailed = "update-rollback-failed"
  case deletionFailed = "delete-failed"
  case hook = "hook"
  case templateRefused = "template-refused"
  case parameterRefused = "parameter-refused"

  case throttled = "throttled"
  case internalTrouble = "aws-trouble"
  case circuitBreaker = "circuit-breaker"
  case notStable = "not-stable"

  /// Whether it only says that something failed: what is found inside goes before it.
  package var isGeneral: Bool { Self.general.contains(self) }

  private static let general: Set<KnownFailure> = [
    .circuitBreaker, .notStable, .containerExited, .neverHealthy, .customResource, .natInstanceSilent,
  ]
}
