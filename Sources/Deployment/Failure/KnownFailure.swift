/// A failure that we have words for, in the order in which they are looked for: what says more precisely why comes first.
///
/// The raw values are what scripts read. `entry` has everything else about each: signs, sentence, remedy, where to edit.
package enum KnownFailure: String, CaseIterable, Sendable {
  // The task and its image
  case imageArchitecture = "image-architecture"
  case imageRateLimit = "image-rate-limit"
  case imageNoSpace = "image-no-space"
  case imageNoRoute = "image-no-route"
  case imageNotFound = "image-not-found"
  case imagePull = "image-pull"
  case secretMissing = "secret-missing"
  case secretDenied = "secret-denied"
  case secretUnreachable = "secret-unreachable"
  case logGroupMissing = "log-group-missing"
  case logDenied = "log-denied"
  case logUnreachable = "log-unreachable"
  case taskNetwork = "task-network"
  case maintenance = "maintenance"

  // The file system
  case directoryMissing = "directory-missing"
  case mountDenied = "mount-denied"
  case fileSystemName = "file-system-name"
  case mount = "mount"
  case mountTargetTaken = "mount-target-taken"
  case throughputLater = "throughput-later"

  // GitLab
  case downgrade = "downgrade"
  case upgradePath = "upgrade-path"
  case migrationsUnfinished = "migrations-unfinished"
  case postgresUpgrade = "postgres-upgrade"
  case weakPassword = "weak-password"
  case outOfMemory = "out-of-memory"
  case diskFull = "disk-full"
  case reconfigure = "reconfigure"

  // New and restricted accounts
  case freePlan = "free-plan"
  case loadBalancersOff = "load-balancers-off"
  case pendingVerification = "pending-verification"
  case accountBlocked = "account-blocked"

  // Limits and capacity
  case addressQuota = "address-quota"
  case vpcQuota = "vpc-quota"
  case gatewayQuota = "gateway-quota"
  case natQuota = "nat-quota"
  case interfaceQuota = "interface-quota"
  case processorQuota = "processor-quota"
  case taskQuota = "task-quota"
  case instanceQuota = "instance-quota"
  case balancerQuota = "balancer-quota"
  case ruleQuota = "rule-quota"
  case subnetIsFull = "subnet-is-full"
  case noCapacity = "no-capacity"
  case notOfferedInZone = "not-offered-in-zone"
  case zoneUnfit = "zone-unfit"
  case zonesMissing = "zones-missing"

  // What does not go
  case stillUsed = "still-used"
  case publicAddresses = "public-addresses"
  case addressHeld = "address-held"
  case roleInUse = "role-in-use"
  case clusterInUse = "cluster-in-use"
  case certificateInUse = "certificate-in-use"
  case targetGroupInUse = "target-group-in-use"
  case balancerProtected = "balancer-protected"
  case fileSystemInUse = "file-system-in-use"
  case notEmpty = "not-empty"

  // Names, domain, addresses
  case balancerSubnets = "balancer-subnets"
  case noInternetGateway = "no-internet-gateway"
  case targetGroupLoose = "target-group-loose"
  case placeMissing = "place-missing"
  case certificateCAA = "certificate-caa"
  case certificateRefused = "certificate-refused"
  case certificateStuck = "certificate-stuck"
  case recordTaken = "record-taken"
  case zoneMissing = "zone-missing"
  case zoneMismatch = "zone-mismatch"
  case recordRefused = "record-refused"
  case secretScheduled = "secret-scheduled"
  case networkConflict = "network-conflict"

  // Rights
  case deniedByOrganization = "denied-by-organization"
  case deniedByBoundary = "denied-by-boundary"
  case deniedBySession = "denied-by-session"
  case deniedByEndpoint = "denied-by-endpoint"
  case deniedExplicitly = "denied-explicitly"
  case parameterDenied = "parameter-denied"
  case linkedRole = "linked-role"
  case keyUnusable = "key-unusable"
  case roleRace = "role-race"
  case denied = "denied"
  case invalidCredentials = "invalid-credentials"

  // The stack itself
  case replacementRefused = "replacement-refused"
  case keptFailure = "kept-failure"
  case protected = "protected"
  case spent = "rollback-complete"
  case underReview = "review-in-progress"
  case undoFailed = "update-rollback-failed"
  case deletionFailed = "delete-failed"
  case busy = "operation-running"
  case nameTaken = "name-taken"
  case parameterRefused = "parameter-refused"
  case templateRefused = "template-refused"
  case hook = "hook"

  // Jobs that answer CloudFormation
  case functionRuntime = "function-runtime"
  case customResource = "custom-resource"
  case customResourceFailed = "custom-resource-failed"
  case natInstanceSilent = "nat-instance-silent"

  // What says no more than that something failed
  case goneAlready = "gone-already"
  case otherQuota = "other-quota"
  case throttled = "throttled"
  case internalTrouble = "aws-trouble"
  case containerStart = "container-start"
  case taskPreparation = "task-preparation"
  case neverHealthy = "never-healthy"
  case containerExited = "container-exited"
  case circuitBreaker = "circuit-breaker"
  case notStable = "not-stable"
}
