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
    label: Phrase("CPU architecture", "CPU アーキテクチャ"),
    why: Phrase("The CPU architecture that the container runs on.", "コンテナを動かす CPU の種類です。"),
    explanation: Phrase("x86_64, or arm64 (cheaper; from 18.1.0 on).", "x86_64、または arm64（割安。18.1.0 以降）。"),
    example: "arm64",
    kind: .choice([
      .init(
        Choices.Architecture.x86.rawValue, title: Phrase(verbatim: "x86_64"),
        meaning: Phrase("Standard. Every GitLab version supports it.", "標準です。GitLab のすべてのバージョンが対応しています。")),
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
      "GitLab's baseline is 8 vCPU. 2 vCPU are enough for a small team; more makes the first start and upgrades faster.",
      "GitLab の基準は 8 vCPU です。少人数なら 2 vCPU で足り、増やすと初回起動やアップグレードが速くなります。"),
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
      "GitLab's baseline is 16 GiB; 8 GiB is the least it supports. With less it may be stopped while it starts.",
      "GitLab の基準は 16 GiB で、対応する最小値は 8 GiB です。それより少ないと、起動中に停止されることがあります。"),
    explanation: Phrase("MiB of memory; 8192 is the least that GitLab supports.", "メモリ（MiB）。GitLab が対応する最小値は 8192 です。"),
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
          "For trying it out; the first start can take over 15 minutes.", "試用向けです。初回起動に 15 分以上かかることがあります。")
      case 2...3: Phrase("A small team.", "少人数のチーム向けです。")
      case 4...7: Phrase("A team with pipelines and many merge requests.", "パイプラインやマージリクエストが多いチーム向けです。")
      default: Phrase("GitLab's baseline, for up to 1,000 users.", "GitLab の基準で、1,000 ユーザーまでを想定した構成です。")
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
          "Less than GitLab supports: may be stopped for lack of memory.",
          "GitLab の最小値を下回り、メモリ不足で停止することがあります。")
      case 8192: Phrase("The least that GitLab supports.", "GitLab が対応する最小値です。")
      case 16384: Phrase("GitLab's baseline.", "GitLab の基準です。")
      default: Phrase("Room for more users.", "利用者が増えても余裕があります。")
      }
    self.init("\(mebibytes)", title: Phrase(verbatim: "\(mebibytes / 1024) GiB"), meaning: meaning)
  }
}
