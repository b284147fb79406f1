internal import FoundationEssentials
package import GitLabStack

extension AWSCLI {
  /// The template that a stack was made from, as text; empty if it is not YAML text, as none of ours is.
  package func template(ofStack id: String) async throws(AWSTrouble) -> String {
    struct Answer: Decodable {
      let templateBody: Body
    }
    /// YAML comes as a string, JSON as an object.
    enum Body: Decodable {
      case text(String)
      case document

      init(from decoder: any Decoder) throws {
        self = (try? decoder.singleValueContainer().decode(String.self)).map { .text($0) } ?? .document
      }
    }
    let answer = try await answer(Answer.self, to: ["cloudformation", "get-template", "--stack-name", id])
    switch answer.templateBody {
    case .text(let text): return text
    case .document: return ""
    }
  }

  /// The template that a stack of others was made from, whatever it is written in. Of a deleted one AWS has it for 90 days, by the id of
  /// the stack (docs.aws.amazon.com/AWSCloudFormation, API GetTemplate).
  package func foreignTemplate(ofStack id: String) async throws(AWSTrouble) -> ForeignTemplate {
    let answer = try await text(of: ["cloudformation", "get-template", "--stack-name", id])
    do throws(PlanFault) {
      return try ForeignTemplate(answer: answer)
    } catch {
      throw .garbled(command: "cloudformation get-template")
    }
  }

  /// GitLab's first password. Nothing of it is ever in a `CallRecord` or an error.
  package func rootPassword(secretARN: String) async throws(AWSTrouble) -> SecretText {
    struct Answer: Decodable { let secretString: String }
    let answer = try await answer(
      Answer.self, to: ["secretsmanager", "get-secret-value", "--secret-id", secretARN])
    struct Credentials: Decodable { let password: String }
    // The secret holds the name of the account too; a secret that somebody wrote by hand may be the bare password.
    let credentials = try? AWSJSON.decode(Credentials.self, from: answer.secretString)
    return SecretText(credentials?.password ?? answer.secretString)
  }
}
