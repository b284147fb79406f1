internal import Deployment
internal import GitLabStack

/// What all streams of a log group hold.
extension StackStore {
  /// As `aws` prints it that turns the pages itself: so many events, and where to go on.
  ///
  /// A page is walked to from where the one before it ended, and not from the beginning: three days are tens of thousands of lines.
  func allLogEvents(_ request: Request, _ scene: Scene) throws -> JSON {
    let found = try logGroup(request, scene)
    let reading = reading(of: found, since: (request["start-time"].flatMap { Double($0) } ?? 0) / 1000, scene)
    let most = request["max-items"].flatMap { Int($0) } ?? .max
    var place = request["starting-token"].flatMap { LogPlace($0) } ?? LogPlace(stretch: 0, read: 0)
    var page: [Written] = []
    var hasMore = false
    while place.stretch < reading.stretches, !hasMore {
      let rest = reading.lines(place.stretch).dropFirst(place.read)
      let taken = rest.prefix(most - page.count)
      page += taken
      hasMore = taken.count < rest.count
      place = hasMore ? LogPlace(stretch: place.stretch, read: place.read + taken.count) : place.next
    }
    return .object([
      "events": .list(page.map(\.event)), "searchedLogStreams": .list([]),
      "NextToken": hasMore ? .string(place.token) : nil,
    ])
  }

  /// Where a page ended: so many lines of a stretch were read.
  private struct LogPlace {
    let stretch: Int
    let read: Int

    init(stretch: Int, read: Int) { (self.stretch, self.read) = (stretch, read) }

    /// nil of a token that is none of ours.
    init?(_ token: String) {
      let numbers = token.split(separator: "/").compactMap { Int($0) }
      guard numbers.count == 2, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
      self.init(stretch: numbers[0], read: numbers[1])
    }

    var token: String { "\(stretch)/\(read)" }
    var next: LogPlace { LogPlace(stretch: stretch + 1, read: 0) }
  }

  /// A log in stretches of time, each to be made when it is read.
  private struct Reading {
    let stretches: Int
    /// Those of a stretch, oldest first.
    let lines: (Int) -> [Written]
  }

  /// A line and when it was written, in seconds since 1970.
  private struct Written {
    let time: Double
    let text: String
    let stream: String

    /// Its id follows from what it says and when: the same in every answer.
    var event: JSON {
      let digits = Identifiers.hexadecimal("\(stream)/\(time)/\(text)", digits: 40).map { ($0.hexDigitValue ?? 0) % 10 }
      let milliseconds = Int(time * 1000)
      return .object([
        "logStreamName": .string(stream), "timestamp": .number("\(milliseconds)"), "message": .string(text),
        "ingestionTime": .number("\(milliseconds + 900)"),
        "eventId": .string("39" + digits.map { "\($0)" }.joined()),
      ])
    }
  }

  private func reading(of found: Found, since start: Double, _ scene: Scene) -> Reading {
    let terms = StartUpTerms(found.stack.plan)
    guard found.resource.logicalID == terms?.logGroup else {
      let lines = functionLog(of: found, since: start)
      return Reading(stretches: 1) { _ in lines }
    }
    guard let service = onlyService(of: found.stack), let story = story(of: service, in: found.stack, scene) else {
      return Reading(stretches: 0) { _ in [] }
    }
    // Nothing was written before it began.
    let (first, last) = (max(0, story.offset(start)), story.offset(scene.now))
    let tasks = story.tasks(by: scene.now)
    return Reading(stretches: last < first ? 0 : Int((last - first) / Self.stretch) + 1) { number in
      let begin = first + Double(number) * Self.stretch
      let end = begin + Self.stretch
      let all = tasks.flatMap { task in
        story.log(of: task, begin...max(begin, min(end, last))).filter { $0.offset < end }.map {
          Written(time: story.time($0.offset), text: $0.text, stream: "\(terms?.streamPrefix ?? "")\(task.id)")
        }
      }
      return all.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }
  }

  /// Seconds of the story that are made at once.
  private static let stretch = 1800.0

  private func functionLog(of found: Found, since start: Double) -> [Written] {
    guard found.stack.created >= start else { return [] }
    let id = Identifiers.uuid("\(found.stack.id)/\(found.resource.logicalID)")
    return ["START RequestId: \(id) Version: $LATEST", "END RequestId: \(id)"].map {
      Written(
        time: found.stack.created, text: $0, stream: "\(JSON.moment(found.stack.created).prefix(10))/[$LATEST]\(id)")
    }
  }
}

extension ServiceStory {
  /// A moment as the story counts it.
  func offset(_ time: Double) -> Double { (time - began) * speed }
}
