internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// The copies of a GitLab's data, as `backup` prints them: first what would be lost now, and when it would be back.
struct CopiesReport: Encodable {
  private let copies: Copies
  private let place: Place
  private let now: Double
  private let monthly: USDollars?
  /// How many points people are shown.
  private let shown: Int
  /// Of the sentences for scripts.
  private let language: Language

  /// Where it is.
  struct Place: Encodable {
    let stack: String
    let region: String
    let fileSystem: String
  }

  /// - Parameter shown: how many points people are shown; scripts read all.
  init(
    _ copies: Copies, of stack: String, in region: Region, _ prices: PriceList, shown: Int, now: Double,
    _ language: Language
  ) {
    self.language = language
    self.copies = copies
    place = Place(stack: stack, region: region.description, fileSystem: copies.fileSystem.description)
    self.now = now
    self.shown = shown
    monthly = copies.monthly(in: region, prices)
  }

  /// The same for people.
  func text(_ language: Language) -> String {
    let blocks = [ifItBroke(language), points(language), files(language)]
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  // MARK: If it all broke now

  private func ifItBroke(_ language: Language) -> [String] {
    let labels = [CopyPhrases.youWouldLose[language], CopyPhrases.youWouldBeBack[language]]
    let width = labels.map(\.columns).max() ?? 0
    let words = [copies.wordsOfLoss(at: now), copies.wordsOfReturn]
    return [CopyPhrases.ifItBroke[language]]
      + zip(labels, words).flatMap { label, words in
        words[language].wrapped(to: 76 - width).enumerated().map { index, line in
          "  \((index == 0 ? label : "").padded(to: width))  \(line)"
        }
      }
  }

  // MARK: The whole file system

  private func points(_ language: Language) -> [String] {
    let title = CopyPhrases.wholeFileSystem[language]
    guard case .seen(let points) = copies.points else {
      let words = CopyPhrases.isNotKnown(copies.points.reason ?? Phrase(verbatim: "?"))[language]
      return [title] + words.wrapped(to: 78).map { "  \($0)" }
    }
    guard !points.isEmpty else { return [title, "  " + CopyPhrases.noPoints[language]] }
    let cost = monthly.map { CopyPhrases.monthly($0.hourly)[language] }
    let head = ([CopyPhrases.points(points.count)[language]] + [cost].compactMap(\.self))
      .joined(separator: Phrase.listSeparator[language])
    let rows = points.prefix(shown).enumerated().map {
      PointRow($0.element, number: $0.offset + 1, at: now).text(language)
    }
    let rest = points.count - rows.count
    let more = rest > 0 ? ["    " + CopyPhrases.more(rest, oldest: UTC.day(points.last?.made ?? 0))[language]] : []
    return [title] + head.wrapped(to: 78).map { "  \($0)" } + [PointRow.labels(language).text(language)] + rows + more
  }

  // MARK: GitLab's own

  private func files(_ language: Language) -> [String] {
    let title = CopyPhrases.files[language]
    guard case .seen(let found) = copies.files else {
      let words = CopyPhrases.filesNotKnown(copies.files.reason ?? Phrase(verbatim: "?"))[language]
      return [title] + words.wrapped(to: 78).map { "  \($0)" }
    }
    guard !found.files.isEmpty else { return [title, "  " + CopyPhrases.noFiles[language]] }
    let rows = found.files.map { file in
      let (release, fits) = (file.release ?? "?", file.fits(found.release))
      let words = fits.map { $0 ? CopyPhrases.fits : CopyPhrases.fitsNot } ?? CopyPhrases.unknown
      let cells = [
        String(UTC.date(file.made).prefix(16)),
        CopyPhrases.age(now - file.made)[language].padded(to: 7, standing: .right),
        CopyPhrases.size(file.bytes)[language].padded(to: 9, standing: .right), release.padded(to: 8),
        (file.keys == nil ? CopyPhrases.withoutKeys : CopyPhrases.withKeys)[language].padded(to: 16), words[language],
      ]
      return "  " + cells.joined(separator: "  ")
    }
    let notes =
      [CopyPhrases.sameFileSystem] + (found.files.contains { $0.keys == nil } ? [CopyPhrases.keysMean] : [])
      + (found.files.contains { $0.fits(found.release) == false }
        ? [CopyPhrases.fitsNotMeans(found.release ?? "?")] : [])
    return [title, "  " + CopyPhrases.count(ofFiles: rows.count, CopyPhrases.size(found.bytes))[language]] + rows
      + notes.flatMap { $0[language].wrapped(to: 78).map { "  \($0)" } }
  }
}

// MARK: For scripts

extension CopiesReport {
  private enum CodingKeys: CodingKey {
    case stack, region, fileSystem, lose, back, points, pointsUnseen, files, filesUnseen, release, monthly
  }

  private struct Loss: Encodable {
    /// nil where all would be.
    let seconds: Int?
    let since: String?
    let everything: Bool
  }

  private struct Return: Encodable {
    let low: Int
    let high: Int
    let measured: Bool
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(place.stack, forKey: .stack)
    try object.encode(place.region, forKey: .region)
    try object.encode(place.fileSystem, forKey: .fileSystem)
    let loss: Loss? = copies.loss.map { loss in
      switch loss {
      case .everything: Loss(seconds: nil, since: nil, everything: true)
      case .since(let time): Loss(seconds: max(0, Int(now - time)), since: UTC.moment(time), everything: false)
      }
    }
    try object.encodeIfPresent(loss, forKey: .lose)
    let back = copies.comingBack.map { Return(low: $0.shortest, high: $0.longest, measured: $0.isMeasured) }
    try object.encodeIfPresent(back, forKey: .back)
    try object.encodeIfPresent(copies.points.value?.map(PointInJSON.init), forKey: .points)
    try object.encodeIfPresent(copies.points.reason?[language], forKey: .pointsUnseen)
    let release = copies.files.value?.release
    try object.encodeIfPresent(
      copies.files.value?.files.map { FileInJSON($0, release: release) }, forKey: .files)
    try object.encodeIfPresent(copies.files.reason?[language], forKey: .filesUnseen)
    try object.encodeIfPresent(release, forKey: .release)
    try object.encodeIfPresent(monthly?.cents, forKey: .monthly)
  }
}

extension Sighting {
  /// Why it was not seen; nil where it was, or nobody has looked.
  var reason: Phrase? { if case .unseen(let reason) = self { reason } else { nil } }
}
