package import Deployment

/// The orders of a stack's later life. Each is for the stack of exactly this id, so that a younger one of the same name is safe.
extension AWSCLI {
  /// Takes a running update back. AWS does this only in `UPDATE_IN_PROGRESS`; a creation can only be deleted.
  package func cancelUpdate(ofStack id: String, clientRequestToken: String) async throws(AWSTrouble) {
    _ = try await text(of: order("cancel-update-stack", id, clientRequestToken))
  }

  /// Takes back what a failed operation did that was kept, to the last state that stood. Where none ever did, AWS deletes it all.
  package func rollBack(stack id: String, clientRequestToken: String) async throws(AWSTrouble) {
    _ = try await text(of: order("rollback-stack", id, clientRequestToken))
  }

  /// Has AWS make what a failure that was kept left undone, from the template and the values that the stack has.
  ///
  /// - Parameter parameters: the names of all of them; one that is not named would have to have a default.
  package func retry(
    stack id: String, parameters: [String], role: RoleARN? = nil, clientRequestToken: String
  ) async throws(AWSTrouble) {
    let values = parameters.map { "ParameterKey=\($0),UsePreviousValue=true" }
    _ = try await text(
      of: order("update-stack", id, clientRequestToken)
        + ["--use-previous-template", "--disable-rollback", "--capabilities", "CAPABILITY_IAM"]
        + (values.isEmpty ? [] : ["--parameters"] + values) + (role.map { ["--role-arn", $0.description] } ?? []))
  }

  /// Goes on with a rollback that failed. What is skipped counts as rolled back, whatever it is like.
  package func continueRollback(
    ofStack id: String, skipping logicalIDs: [String], clientRequestToken: String
  ) async throws(AWSTrouble) {
    let skipped = logicalIDs.isEmpty ? [] : ["--resources-to-skip"] + logicalIDs
    _ = try await text(of: order("continue-update-rollback", id, clientRequestToken) + skipped)
  }

  /// - Parameter retaining: what stays and is forgotten by the stack; AWS takes this only in `DELETE_FAILED`.
  package func deleteStack(
    id: String, retaining logicalIDs: [String] = [], role: RoleARN? = nil, clientRequestToken: String
  ) async throws(AWSTrouble) {
    let retained = logicalIDs.isEmpty ? [] : ["--retain-resources"] + logicalIDs
    let worker = role.map { ["--role-arn", $0.description] } ?? []
    _ = try await text(of: order("delete-stack", id, clientRequestToken) + retained + worker)
  }

  package func setTerminationProtection(ofStack id: String, to isProtected: Bool) async throws(AWSTrouble) {
    _ = try await text(
      of: [
        "cloudformation", "update-termination-protection", "--stack-name", id,
        isProtected ? "--enable-termination-protection" : "--no-enable-termination-protection",
      ])
  }

  /// Everything that the stack holds, by AWS's own ids.
  package func resources(ofStack id: String) async throws(AWSTrouble) -> [StackResource] {
    let answer = try await answer(
      StackResourceList.self, to: ["cloudformation", "list-stack-resources", "--stack-name", id])
    return answer.resources
  }

  /// Has a service run so many tasks; 0 stops it. Given twice it changes nothing.
  package func setTasks(ofService service: String, in cluster: String, to count: Int) async throws(AWSTrouble) {
    _ = try await text(
      of: ["ecs", "update-service", "--cluster", cluster, "--service", service, "--desired-count", "\(count)"])
  }

  /// The state of an EC2 instance, such as `running`; nil where there is none of that id any more.
  package func instanceState(of id: String) async throws(AWSTrouble) -> String? {
    do throws(AWSTrouble) {
      return try await answer(InstanceList.self, to: ["ec2", "describe-instances", "--instance-ids", id]).state
    } catch .notFound {
      return nil
    }
  }

  private func order(_ operation: String, _ id: String, _ token: String) -> [String] {
    ["cloudformation", operation, "--stack-name", id, "--client-request-token", token]
  }
}
