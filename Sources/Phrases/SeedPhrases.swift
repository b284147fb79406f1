/// What is said about the properties of the CDK project that gitlab-wizard follows.
package enum SeedPhrases {
  package static let helpFromSeed = Phrase(
    "Turn properties of aws-cdk-gitlab-on-ecs, as JSON or YAML, into answers.",
    "aws-cdk-gitlab-on-ecs のプロパティ（JSON か YAML）を回答に変換します。")

  // MARK: The file

  package static let propertiesAsAnExample = Phrase(
    "The properties stand in it as JSON or YAML, such as {\"vpcCidr\": \"10.0.0.0/16\", \"useNatInstance\": true}.",
    "JSON か YAML でプロパティを書きます。例: {\"vpcCidr\": \"10.0.0.0/16\", \"useNatInstance\": true}")
  package static let fileIsAProgram = Phrase(
    "This is a program, and gitlab-wizard runs none.", "これはプログラムです。gitlab-wizard はプログラムを実行しません。")
  package static let copyTheBracesOfTheProgram = Phrase(
    "Copy the object of its parameters, from { to }, into a .yaml file, leave out the // comments, and name that file.",
    "パラメータのオブジェクトを { から } まで .yaml ファイルにコピーし、// のコメントを除いて、そのファイルを指定してください。")

  package static func hasNoProperty(_ name: String) -> Phrase {
    Phrase("The project has no property ‘\(name)’.", "「\(name)」というプロパティはありません。")
  }

  package static func properties(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase("Properties: \(list).", "使えるプロパティ: \(list)")
  }

  // MARK: Remarks

  package static func askedForLatest(_ newest: String) -> Phrase {
    Phrase(
      "gitlabImageTag: ‘latest’ is left unanswered, so a release of our list counts (\(newest)): "
        + "a restart must not upgrade GitLab.",
      "gitlabImageTag: 再起動で GitLab が更新されないよう、latest は未回答とし、一覧のバージョン（\(newest)）を使います。")
  }

  package static func valueIsCode(_ name: String, _ code: String) -> Phrase {
    Phrase(
      "\(name): ‘\(code)’ is known to the program only; left unanswered.",
      "\(name): 「\(code)」の値はプログラムの実行時に決まるため、未回答とします。")
  }

  package static func ignoresWithVPC(_ name: String) -> Phrase {
    Phrase(
      "\(name): left out. It says nothing about an existing VPC; the project ignored it too.",
      "\(name): 既存の VPC では意味がないため省きます（元のプロジェクトでも無視されます）。")
  }

  package static let accountIsNoAnswer = Phrase(
    "env.account: left out. The credentials of the AWS CLI decide the account.",
    "env.account: アカウントは AWS CLI の認証情報で決まるため省きます。")
  package static let answersNeedMore = Phrase(
    "Before a deployment these answers need your attention:", "デプロイの前に、次の回答を見直してください。")
}
