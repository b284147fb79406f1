internal import Account
internal import GitLabStack
internal import Phrases

/// How an account is set up.
struct SettingQueries: Sendable {
  let cli: AWSCLI

  /// Looks at how the account is set up. One process.
  func look(_ question: SettingQuestion) async throws(AWSTrouble) -> AccountAnswer {
    switch question {
    case .region: return .setting(.region(try await regionState()))
    case .internetBlock:
      return try await withNewerCommand { () throws(AWSTrouble) in
        let answer = try await cli.answer(
          InternetBlockAnswer.self, to: ["ec2", "describe-vpc-block-public-access-options"])
        return .setting(.internetBlock(answer.block))
      }
    case .encryption:
      return try await withNewerCommand { () throws(AWSTrouble) in
        let answer = try await cli.answer(
          EncryptionControlAnswer.self, to: ["ec2", "describe-account-vpc-encryption-control"])
        return .setting(.encryption(answer.control))
      }
    case .accountPlan:
      return try await withNewerCommand { () throws(AWSTrouble) in
        do throws(AWSTrouble) {
          // There is one endpoint for all regions.
          let answer = try await cli.at(cli.region?.homeOfPartition).answer(
            AccountPlanAnswer.self, to: ["freetier", "get-account-plan-state"])
          return .setting(.accountPlan(answer.plan))
        } catch .notFound {
          return .setting(.accountPlan(nil))
        }
      }
    case .credentials:
      return try await withNewerCommand { () throws(AWSTrouble) in
        // It prints the credentials too, of which nothing but their end is read.
        let answer = try await cli.answer(ExportedCredentials.self, to: ["configure", "export-credentials"])
        guard let end = answer.end else {
          return answer.haveNoEnd ? .setting(.credentials(nil)) : .untold(SettingPhrases.endIsNotTold)
        }
        return .setting(.credentials(CredentialsEnd(time: end, left: end - cli.today())))
      }
    case .role(let name):
      do throws(AWSTrouble) {
        _ = try await cli.answer(RoleAnswer.self, to: ["iam", "get-role", "--role-name", name])
        return .setting(.role(isThere: true))
      } catch {
        guard case .other(code: "NoSuchEntity", _) = error else { throw error }
        return .setting(.role(isThere: false))
      }
    }
  }

  /// Asked of a region that everybody has: one that is not turned on takes no credentials, and so does not tell.
  private func regionState() async throws(AWSTrouble) -> RegionState {
    guard let region = cli.region else { throw .noRegion(message: "") }
    do throws(AWSTrouble) {
      let answer = try await cli.at(region.homeOfPartition).answer(
        RegionList.self, to: ["ec2", "describe-regions", "--all-regions", "--region-names", region.description])
      return answer.state(of: region.description)
    } catch .validation {
      return .isNowhere
    }
  }

  /// For commands that only newer versions of `aws` have: one that lacks it does not tell, which is no fault of anybody.
  private func withNewerCommand(
    _ ask: () async throws(AWSTrouble) -> AccountAnswer
  ) async throws(AWSTrouble) -> AccountAnswer {
    do throws(AWSTrouble) {
      return try await ask()
    } catch .notUnderstood {
      return .untold(SettingPhrases.thisAWSCannotTell)
    }
  }
}
