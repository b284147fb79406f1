/// What stands above each key of an answers file, and what is wrong with a file as a whole.
extension Phrase {
  package static let answersFileHeading = Phrase("Answers of gitlab-wizard.", "gitlab-wizard の回答ファイル。")

  // MARK: The file

  package static let anAnswersFile = Phrase(
    "An answers file starts with version: 1, then sections such as network: with keys below them.",
    "回答ファイルは version: 1 で始まり、network: などのセクションの下にキーを書きます。")
  /// What is wrong with a file as a whole.
  package static func fileIsRefused(_ place: String, reason: Phrase, accepted: Phrase) -> Phrase {
    Phrase(
      "\(place): \(reason.english) \(accepted.english)", "\(place): \(reason.japanese)\(accepted.japanese)")
  }

  package static func fileIsIn(_ encoding: String) -> Phrase {
    Phrase("This file is written in \(encoding), not in UTF-8.", "ファイルの文字コードが UTF-8 ではなく \(encoding) です。")
  }
  package static func fileIsBroken(_ encoding: String) -> Phrase {
    Phrase("This file begins as \(encoding), but is not all of it.", "ファイルは \(encoding) のようですが、途中で壊れています。")
  }
  package static let fileIsNotUTF8 = Phrase(
    "This file is not written in UTF-8.", "ファイルの文字コードが UTF-8 ではありません。")
  package static let saveAsUTF8 = Phrase(
    "Save it as UTF-8 in your editor.", "エディターで UTF-8 を指定して保存し直してください。")
  package static func saveAsUTF8(from encoding: String) -> Phrase {
    Phrase(
      "Save it as UTF-8 in your editor, or: iconv -f \(encoding) -t UTF-8.",
      "エディターで UTF-8 を指定して保存し直すか、iconv -f \(encoding) -t UTF-8 で変換してください。")
  }
  package static let fileHasNull = Phrase(
    "There is a NUL byte here, as in no text.", "テキストにはない NUL バイトがあります。")
  package static let tabIndents = Phrase(
    "This line is indented by a tab, which YAML does not take.", "タブで字下げされています。YAML ではタブで字下げできません。")
  package static let spacesIndent = Phrase("Use spaces.", "空白で字下げしてください。")
  package static let fileIsATemplate = Phrase(
    "This is a CloudFormation template, not a file of answers.", "CloudFormation テンプレートであり、回答ファイルではありません。")
  package static let fileIsOfParameters = Phrase(
    "This is a file of CloudFormation parameters, not of answers.",
    "CloudFormation のパラメータファイルであり、回答ファイルではありません。")
  package static let answersMakeTheTemplate = Phrase(
    "The template is made from answers: ‘gitlab-wizard answers’ prints a file of them to fill in.",
    "テンプレートは回答から作られます。gitlab-wizard answers で回答ファイルのひな形を出力できます。")
  package static let fileIsOfSeed = Phrase(
    "These are properties of aws-cdk-gitlab-on-ecs, not answers.",
    "aws-cdk-gitlab-on-ecs の設定であり、回答ファイルではありません。")
  package static let readSeedWithAnswers = Phrase(
    "Turn them into answers: gitlab-wizard answers --from-seed FILE.",
    "gitlab-wizard answers --from-seed FILE で回答に変換してください。")
  package static func fileIsOf(_ program: String) -> Phrase {
    Phrase("This is a file for \(program), not one of answers.", "\(program) のファイルであり、回答ファイルではありません。")
  }
  package static func severalInOne(_ parts: [String]) -> Phrase {
    Phrase("Here \(parts.count) items stand in one text.", "\(parts.count) 個の項目が 1 つの文字列に入っています。")
  }
  package static func itemsApart(_ parts: [String]) -> Phrase {
    Phrase(
      "In a file: [\(parts.joined(separator: ", "))], or each on a line of its own behind a hyphen. As a flag or in the "
        + "wizard: \(parts.joined(separator: ","))",
      "ファイルでは [\(parts.joined(separator: ", "))] と書くか、1 行に 1 つずつ「- 」に続けて書きます。フラグや画面では \(parts.joined(separator: ",")) と書きます。"
    )
  }
  package static let versionIsMissing = Phrase(
    "The file does not say which version of answers it has.", "回答ファイルの version がありません。")

  package static func versionIsNotKnown(_ version: String) -> Phrase {
    Phrase("Version ‘\(version)’ is not known here.", "version「\(version)」には対応していません。")
  }

  package static let versionOne = Phrase("Write version: 1.", "version: 1 と書きます。")
  package static let fileIsNoMapping = Phrase(
    "The file is not a mapping of keys and values.", "ファイルがキーと値の形になっていません。")

  package static func nothingIsNamed(_ key: String) -> Phrase {
    Phrase("Nothing is named ‘\(key)’.", "「\(key)」というキーはありません。")
  }

  package static func keyBelongsInto(section: String, name: String) -> Phrase {
    Phrase("Write \(section): and, indented below it, \(name):", "\(section): と書き、その下に字下げして \(name): を書きます。")
  }

  package static func sectionIsNoMapping(_ section: String) -> Phrase {
    Phrase("‘\(section)’ must have keys below it.", "「\(section)」の下にはキーが必要です。")
  }

  package static func sectionTakes(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase("Keys here: \(list).", "ここに書けるキー: \(list)")
  }

  package static func tagsAreNotRead(_ tag: String) -> Phrase {
    Phrase("‘\(tag)’ has no meaning in an answers file.", "回答ファイルでは「\(tag)」は使えません。")
  }

  /// A reason as a sentence, with the line that it is about.
  package static func reason(_ reason: Phrase, line: Int?) -> Phrase {
    func english(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }
    func japanese(_ text: String) -> String { text.hasSuffix("。") ? text : "\(text)。" }
    return Phrase(
      "\(line.map { "Line \($0): " } ?? "")\(english(reason[.english]))",
      "\(line.map { "\($0) 行目: " } ?? "")\(japanese(reason[.japanese]))")
  }

  package static func answersWerePutAside(_ path: String) -> Phrase {
    Phrase(
      "So your saved answers could not be read; they are now in \(path)", "保存済みの回答を読み込めないため、\(path) に移しました。")
  }

  package static func answersAreInTheWay(_ path: String, because reason: Phrase) -> Phrase {
    Phrase(
      "So your saved answers could not be read, and nothing is saved now: \(path) cannot be moved "
        + "(\(reason[.english])).",
      "保存済みの回答を読み込めません。\(path) を移せないため（\(reason[.japanese])）、今回の回答は保存しません。")
  }

  // MARK: The keys

  package static let explainStackName = Phrase(
    "Name of the CloudFormation stack: letters, digits and hyphens, a letter first.",
    "CloudFormation スタックの名前。英字で始まる英数字とハイフン。")
  package static let explainStackRegion = Phrase(
    "AWS region; without it AWS_REGION or the configuration of the AWS CLI counts.",
    "AWS リージョン。省略すると AWS_REGION か AWS CLI の設定を使います。")
  package static let explainStackTags = Phrase(
    "Tags for everything in the stack, such as Team: platform.", "スタック全体に付けるタグ。例: Team: platform")
  package static let explainVPC = Phrase(
    "new, or the id of an existing VPC such as vpc-0123456789abcdef0.",
    "new、または既存の VPC の ID（例: vpc-0123456789abcdef0）。")
  package static let explainCIDR = Phrase(
    "Range of the new VPC: a network from /16 to /24.", "新しい VPC の範囲。/16〜/24 のネットワーク。")
  package static let explainEgress = Phrase(
    "Way out of the new VPC: nat-gateway, nat-instance, or public-subnets (no NAT, the task has a public address).",
    "新しい VPC からの外向き経路。nat-gateway、nat-instance、public-subnets（NAT なし、タスクがパブリックアドレスを持つ）のどれか。")
  package static let explainPublicSubnets = Phrase(
    "Existing VPC only: public subnets for the load balancer, in two or more zones.",
    "既存の VPC の場合のみ。ロードバランサーを置くパブリックサブネット（2 つ以上のゾーン）。")
  package static let explainPrivateSubnets = Phrase(
    "Existing VPC only: private subnets with a way out for GitLab, two or more, one per zone.",
    "既存の VPC の場合のみ。GitLab を置く、外部に出られるプライベートサブネット（ゾーンごとに 1 つ、2 つ以上）。")
  package static let explainZone = Phrase(
    "Public Route 53 hosted zone such as example.com. zone, host and zoneId together give HTTPS; else it is HTTP.",
    "Route 53 のパブリックホストゾーン（例: example.com）。zone、host、zoneId の 3 つを書くと HTTPS、なければ HTTP です。")
  package static let explainHost = Phrase(
    "Name inside the zone: gitlab makes gitlab.example.com.", "ゾーン内の名前。gitlab なら gitlab.example.com になります。")
  package static let explainZoneID = Phrase("Id of the hosted zone: Z and more.", "ホストゾーンの ID。Z で始まります。")
  package static let explainAllowedCIDRs = Phrase(
    "IPv4 networks that may reach GitLab, such as 203.0.113.0/24. Must be answered.",
    "GitLab への接続を許可する IPv4 ネットワーク（例: 203.0.113.0/24）。必須です。")
  package static let explainRootEmail = Phrase("E-mail address of the user root.", "root ユーザーのメールアドレス。")
  package static let explainImageTag = Phrase(
    "GitLab release: a tag X.Y.Z-ce.0 of gitlab/gitlab-ce.", "GitLab のバージョン。gitlab/gitlab-ce の X.Y.Z-ce.0 形式のタグ。")
  package static let explainArchitecture = Phrase(
    "x86_64, or arm64 (cheaper; from 18.1.0 on).", "x86_64、または arm64（割安。18.1.0 以降）。")
  package static let explainCPU = Phrase(
    "CPU units, 1024 to a vCPU; must go with the memory.", "CPU ユニット（1024 で 1 vCPU）。メモリとの組み合わせに制限があります。")
  package static let explainMemory = Phrase(
    "MiB of memory; GitLab asks for 8192 or more.", "メモリ（MiB）。GitLab は 8192 以上を求めています。")
  package static let explainThroughput = Phrase(
    "elastic (pay per GB read and written) or bursting (slower, no such charge).",
    "elastic（読み書きした GB 単位で課金）または bursting（遅いが、その課金なし）。")
  package static let explainBackups = Phrase(
    "true or false: daily backups of the file system.", "true か false。ファイルシステムを毎日バックアップします。")
  package static let explainOnDelete = Phrase(
    "keep or delete: what becomes of the data when the stack is deleted.",
    "keep か delete。スタックの削除時にデータを残すかどうか。")
  package static let explainContainerInsights = Phrase(
    "true or false: detailed metrics in CloudWatch.", "true か false。CloudWatch に詳細なメトリクスを送ります。")
  package static let explainStorageGB = Phrase(
    "For the estimate: GB kept on the file system. 20 is a team of five: a few GB of code each, and the database.",
    "見積もり用。ファイルシステムに保存する GB。標準の 20 は 5 人のチーム（コード数 GB ずつとデータベース）。")
  package static let explainReadGB = Phrase(
    "For the estimate: GB a month read from an elastic file system. 60 is pages and clones of five people, and starts.",
    "見積もり用。elastic のファイルシステムから月に読む GB。標準の 60 は 5 人分の画面表示とクローン、起動時の読み込み。")
  package static let explainWriteGB = Phrase(
    "For the estimate: GB a month written to an elastic file system. 20 is pushes, the database and logs.",
    "見積もり用。elastic のファイルシステムに月に書く GB。標準の 20 はプッシュ、データベース、ログ。")
  package static let explainNATGB = Phrase(
    "For the estimate: GB a month through the NAT, image pulls apart. 10 is mirrors, webhooks and calls to AWS.",
    "見積もり用。月に NAT を通る GB（イメージの取得を除く）。標準の 10 はミラー、Webhook、AWS への呼び出し。")
  package static let explainImagePulls = Phrase(
    "For the estimate: image pulls a month, one for each start of the task. 2 is one upgrade and one restart.",
    "見積もり用。月のイメージ取得回数。タスクの起動ごとに 1 回。標準の 2 は更新 1 回と再起動 1 回。")
  package static let explainDataOutGB = Phrase(
    "For the estimate: GB a month from the load balancer to the internet. 20 is pages and clones of five people.",
    "見積もり用。月にロードバランサーからインターネットへ送る GB。標準の 20 は 5 人分の画面表示とクローン。")
  package static let explainLoadBalancerUnits = Phrase(
    "For the estimate: load balancer capacity units (LCU) on average. 1 is 25 new connections a second or 1 GB an hour.",
    "見積もり用。ロードバランサーのキャパシティユニット（LCU）の平均。1 は毎秒 25 件の新規接続、または毎時 1 GB。")
  package static let explainLogGB = Phrase(
    "For the estimate: GB of logs a month. 1 is some 30 MB a day.",
    "見積もり用。月のログの GB。標準の 1 は 1 日 30 MB ほど。")
}
