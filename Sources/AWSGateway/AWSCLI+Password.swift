internal import FoundationEssentials

/// A new password for GitLab's administrator.
extension AWSCLI {
  /// What ECS copies of a session's words, as it says it; nil where the cluster says nothing, which copies to the log of the container
  /// (AmazonECS developer guide, ecs-exec: DEFAULT).
  package func sessionLogging(ofCluster cluster: String) async throws(AWSTrouble) -> String? {
    struct Answer: Decodable {
      let clusters: [Cluster]?
      struct Cluster: Decodable { let configuration: Configuration? }
      struct Configuration: Decodable { let executeCommandConfiguration: Execution? }
      struct Execution: Decodable { let logging: String? }
    }
    let answer = try await answer(
      Answer.self, to: ["ecs", "describe-clusters", "--clusters", cluster, "--include", "CONFIGURATIONS"])
    return answer.clusters?.first?.configuration?.executeCommandConfiguration?.logging
  }

  /// Keeps a user and a password as the version of the secret that counts. Both go by file.
  package func keepPassword(_ password: SecretText, of user: String, in secretARN: String) async throws(AWSTrouble) {
    struct Credentials: Encodable { let username, password: String }
    struct Request: Encodable {
      let secretId, secretString: String
    }
    let text: String
    do {
      // With its own keys, as the stack's template has them.
      text = String(
        decoding: try JSONEncoder().encode(Credentials(username: user, password: password.revealed)), as: UTF8.self)
    } catch {
      throw .noTemporaryFile(reason: "the secret has no form in JSON")
    }
    let file = try RequestFile(Request(secretId: secretARN, secretString: text), in: temporaryDirectory)
    defer { file.remove() }
    _ = try await self.text(of: ["secretsmanager", "put-secret-value", "--cli-input-json", "file://\(file.path)"])
  }
}
