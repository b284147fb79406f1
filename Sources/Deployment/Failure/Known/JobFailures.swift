internal import GitLabStack
internal import Phrases

/// Failures of the jobs that answer CloudFormation.
enum JobFailures {
  static let jobs = ["AWS::CloudFormation::CustomResource", "Custom::"]

  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "function-runtime",
      [.making(["AWS::Lambda::Function"], "runtime parameter of", "no longer supported")],
      says: Phrase(
        "AWS no longer accepts the Python version of the stack's own functions.",
        "スタックの関数が使う Python のバージョンを、AWS が受け付けなくなりました。"),
      remedy: Phrase(
        "Get a newer gitlab-wizard and deploy with that.", "新しい gitlab-wizard を入手し、それでデプロイしてください。"),
      step: .evidence)

    KnownFailure(
      "custom-resource",
      [
        .of(jobs, "did not receive a response from your Custom Resource"),
        .of(jobs, "Custom Resource failed to stabilize"),
      ], rank: .general,
      says: { _ in
        Phrase(
          "One of the stack's own functions never answered CloudFormation.", "スタックの関数から CloudFormation への応答がありませんでした。")
      },
      remedy: { symptom in
        symptom.work == .deleting
          ? Phrase(
            "Delete the stack again; if it fails again, keep this resource and delete the rest: it holds nothing.",
            "もう一度スタックを削除してください。また失敗するなら、これだけ残して削除してください（中身はありません）。")
          : Phrase("The log of the function is in the failure report.", "関数のログは失敗の記録にあります。")
      }, step: .evidence)

    KnownFailure(
      "custom-resource-failed",
      [
        .of(jobs, "Received response status [FAILED] from custom resource"), .of(jobs, "Failed to create resource"),
        .of(jobs, "Failed to delete resource"), .of(jobs, "Failed to update resource"),
      ], rank: .broad,
      says: { symptom in
        let words = Redaction.applied(to: symptom.plain)
        return Phrase("One of the stack's own functions failed: \(words)", "スタックの関数が失敗しました: \(words)")
      },
      remedy: { symptom in
        symptom.work == .deleting
          ? Phrase(
            "Delete the stack again; if it fails again, keep this resource and delete the rest: it holds nothing.",
            "もう一度スタックを削除してください。また失敗するなら、これだけ残して削除してください（中身はありません）。")
          : Phrase(
            "Try again. If it fails again, the log of the function is in the failure report.",
            "再実行してください。また失敗するなら、関数のログが失敗の記録にあります。")
      }, step: .retry)

    KnownFailure(
      "nat-instance-silent",
      [
        .making(["AWS::EC2::Instance"], "resource signal(s) within the specified"),
        .making(["AWS::EC2::Instance"], "Received FAILURE signal"),
      ], rank: .general,
      says: Phrase("The NAT instance did not report that it is ready.", "NAT インスタンスから起動完了の通知がありませんでした。"),
      remedy: Phrase("Try again, or choose a NAT gateway.", "再実行するか、NAT ゲートウェイを選んでください。"),
      step: .edit(.networkEgress))
  }
}
