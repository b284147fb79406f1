internal import FoundationEssentials

extension Request {
  /// What stands in the file of `--cli-input-json`, as `file:///tmp/request.json` on the command line.
  func order<Order: Decodable>(_ type: Order.Type) throws -> Order {
    let location = try required("cli-input-json")
    guard location.hasPrefix("file://") else {
      throw Refusal.usage("--cli-input-json takes file://… in a rehearsal")
    }
    guard let data = FileManager.default.contents(atPath: String(location.dropFirst("file://".count))) else {
      throw Refusal.usage("Error parsing parameter '--cli-input-json': Unable to load paramfile \(location)")
    }
    guard let order = try? JSONDecoder().decode(type, from: data) else {
      throw Refusal.usage("Error parsing parameter '--cli-input-json': Invalid JSON received.")
    }
    return order
  }
}
