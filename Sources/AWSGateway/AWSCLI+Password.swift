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

  /// What a secret holds, as far as a new password can take the place of the one in it.
  package func credentials(secretARN: String) async throws(AWSTrouble) -> Credentials {
    struct Answer: Decodable { let secretString: String }
    let answer = try await answer(
      Answer.self, to: ["secretsmanager", "get-secret-value", "--secret-id", secretARN])
    return Credentials(answer.secretString)
  }

  /// Keeps them as the version of the secret that counts, by file.
  ///
  /// - Parameter token: asked again with the same one, AWS makes no second version.
  package func keep(
    _ credentials: Credentials, in secretARN: String, clientRequestToken token: String
  ) async throws(AWSTrouble) {
    struct Request: Encodable {
      let secretId, secretString, clientRequestToken: String
    }
    let file = try RequestFile(
      Request(secretId: secretARN, secretString: credentials.text.revealed, clientRequestToken: token),
      in: temporaryDirectory)
    defer { file.remove() }
    _ = try await self.text(of: ["secretsmanager", "put-secret-value", "--cli-input-json", "file://\(file.path)"])
  }
}
