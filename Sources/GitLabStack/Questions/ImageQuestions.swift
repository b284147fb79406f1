internal import Phrases

/// What runs, and on how large a task.
enum ImageQuestions {
  static let imageTag = Question(
    .imageTag, on: .image,
    default: .text(Releases.builtIn.recommended.description),
    label: Phrase("GitLab version", "GitLab のバージョン"),
    why: Phrase(
      "A pinned release of GitLab CE: a restart must not upgrade. The list is of \(Releases.builtIn.asOf); GitLab has new fixes twice a month.",
      "固定した GitLab CE のリリースです（再起動で勝手に更新されないように）。" + "一覧は \(Releases.builtIn.asOf) 時点のもので、修正版は月に 2 回出ます。"),
    explanation: Phrase(
      "GitLab release: a tag X.Y.Z-ce.0 of gitlab/gitlab-ce.", "GitLab のバージョン。gitlab/gitlab-ce の X.Y.Z-ce.0 形式のタグ。"),
    example: "18.11.9-ce.0",
    kind: .pick(.releases),
    effect: .release,
    stored: .parameter("ImageTag", in: .gitlab) { $0.image.tag.description })

  static let imageArchitecture = Question(
    .imageArchitecture, on: .image,
    default: .text(Choices.Architecture.x86.rawValue),
    label: Phrase("Processor", "プロセッサー"),
    why: Phrase("The processor that the container runs on.", "コンテナを動かすプロセッサーの種類です。"),
    explanation: Phrase("x86_64, or arm64 (cheaper; from 18.1.0 on).", "x86_64、または arm64（割安。18.1.0 以降）。"),
    example: "arm64",
    kind: .choice([
      .init(
        Choices.Architecture.x86.rawValue, title: Phrase(verbatim: "x86_64"),
        meaning: Phrase("The usual one. Every GitLab release runs on it.", "標準です。すべての GitLab リリースが動きます。")),
      .init(
        Choices.Architecture.arm.rawValue, title: Phrase(verbatim: "arm64"),
        meaning: Phrase(
          "The task costs about 20 % less. Needs GitLab 18.1.0 or newer.", "タスクの料金が約 2 割安くなります。GitLab 18.1.0 以降が必要です。")),
    ]),
    effect: .processor,
    stored: .record(section: "arm", for: "arm64") { $0.image.architecture.rawValue })

  static let imageCPU = Question(
    .imageCPU, on: .image,
    default: .text("2048"),
    label: Phrase("CPU", "CPU"),
    why: Phrase(
      "2 vCPU serve a small team. More makes the first start and upgrades faster.",
      "少人数なら 2 vCPU で足ります。増やすと初回起動やアップグレードが速くなります。"),
    explanation: Phrase(
      "CPU units, 1024 to a vCPU; must go with the memory.", "CPU ユニット（1024 で 1 vCPU）。メモリとの組み合わせに制限があります。"),
    example: "4096",
    accepted: RefusalPhrases.list(FargateSize.cpus),
    kind: .choice(FargateSize.cpus.filter { 1024...8192 ~= $0 }.map(Question.Alternative.init(cpu:))),
    effect: .restart,
    stored: .parameter("TaskCpu", in: .gitlab) { "\($0.image.size.cpu)" })

  static let imageMemory = Question(
    .imageMemory, on: .image,
    default: .text("8192"),
    label: Phrase("Memory", "メモリ"),
    why: Phrase(
      "GitLab asks for 8 GiB at least. With less it may be stopped while it starts.",
      "GitLab は 8 GiB 以上を求めています。少ないと起動中に停止されることがあります。"),
    explanation: Phrase("MiB of memory; GitLab asks for 8192 or more.", "メモリ（MiB）。GitLab は 8192 以上を求めています。"),
    example: "16384",
    accepted: RefusalPhrases.fargateSizes(FargateSize.all),
    kind: .choice(Question.Alternative.memories(beside: 2048)),
    narrowing: { Question.Alternative.memories(beside: $0.text(.imageCPU).flatMap { Int($0) } ?? 2048) },
    effect: .restart,
    stored: .parameter("TaskMemory", in: .gitlab) { "\($0.image.size.memory)" })
}

extension Question.Alternative {
  /// A number of vCPU, by its CPU units.
  fileprivate init(cpu units: Int) {
    let meaning: Phrase =
      switch units / 1024 {
      case ...1:
        Phrase(
          "For a look around; the first start may take over 15 minutes.", "試用向けです。初回起動に 15 分以上かかることがあります。")
      case 2...3: Phrase("A small team.", "少人数のチーム向けです。")
      case 4...7: Phrase("A team with pipelines and many merge requests.", "パイプラインやマージリクエストが多いチーム向けです。")
      default: Phrase("What GitLab recommends for up to 1,000 users.", "GitLab が 1,000 ユーザーまでに推奨する構成です。")
      }
    self.init("\(units)", title: Phrase(verbatim: "\(units / 1024) vCPU"), meaning: meaning)
  }

  /// The sizes that go with so many CPU units; small ones only where there are few others.
  fileprivate static func memories(beside cpu: Int) -> [Self] {
    let sizes = FargateSize.memories(for: cpu) ?? []
    return sizes.filter { $0 >= 4096 || sizes.count < 4 }.map(Self.init(memory:))
  }

  private init(memory mebibytes: Int) {
    let meaning: Phrase =
      switch mebibytes {
      case ..<8192:
        Phrase(
          "Below what GitLab asks for: may be stopped for lack of memory.",
          "GitLab の要件を下回り、メモリ不足で停止することがあります。")
      case 8192: Phrase("What GitLab asks for at least.", "GitLab が求める最小値です。")
      default: Phrase("Room for more users.", "利用者が増えても余裕があります。")
      }
    self.init("\(mebibytes)", title: Phrase(verbatim: "\(mebibytes / 1024) GiB"), meaning: meaning)
  }
}
