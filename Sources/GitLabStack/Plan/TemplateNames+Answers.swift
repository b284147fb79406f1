/// The answers that change a resource by the structure of its template, and by no parameter.
///
/// They stand here and not in the template: that has a limit of 51,200 bytes, and a stack that exists would be told of a change in every
/// resource. `AnswerLinkTests` renders the alternatives of every answer and wants exactly what differs.
extension TemplateNames {
  func answers(shaping id: String) -> [AnswerKey] {
    switch id {
    case "FileSystemSecurityGroup", "TargetGroup", "LoadBalancer", "GitLabSecurityGroup", "InitializerSecurityGroup",
      "ResponderRole":
      [.networkVPC]
    case "PublicSubnet1": [.networkEgress, .networkZones]
    case "PublicSubnet2", "PrivateSubnet1", "PrivateSubnet2": [.networkZones]
    case "Service": place
    case "InitializerFunction": place + [.storageFileSystemID]
    case _ where id.hasPrefix("MountTarget"): place + [.storageFileSystemID]
    case "LoadBalancerSecurityGroup": [.networkVPC] + name
    case "HttpListener": name
    case "HttpsListener", "Certificate": [.domainCertificate]
    case "DnsRecord": [.domainName]
    case "TaskDefinition":
      [.networkVPC, .domainZone, .domainName, .imageArchitecture, .storageFileSystemID, .accessPasswordSecretARN]
    case "TaskRole", "InitializerRole", "InitializerAccessPoint", "Directories": [.storageFileSystemID]
    case "ExecutionRole": [.accessPasswordSecretARN]
    case "Cluster": [.logsContainerInsights]
    case "FileSystem": [.storageFileSystemID, .storageThroughput, .storageBackups, .storageOnDelete]
    case "RootPassword": [.accessPasswordSecretARN] + (ids.contains("FileSystem") ? [.storageOnDelete] : [])
    default: []
    }
  }

  /// What decides in which subnets something lives.
  private var place: [AnswerKey] { ids.contains("Vpc") ? [.networkVPC, .networkEgress] : [.networkVPC] }

  /// What HTTP takes to become HTTPS, or what gave it its name.
  private var name: [AnswerKey] {
    if parameters.contains("FullName") { return [.domainName] }
    return ids.contains("DnsRecord") ? [.domainZone] : [.domainZone, .domainName]
  }
}
