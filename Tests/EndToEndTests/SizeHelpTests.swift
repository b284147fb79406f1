import Testing

/// What the help says is accepted is what is accepted.
struct SizeHelpTests {
  @Test(arguments: ["en", "ja"])
  func theHelpNamesEverySizeWithItsCPU(_ language: String) async throws {
    let help = try await run(["help", "plan", "--lang", language])
    let text = help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let parts =
      language == "en"
      ? [
        "Accepted: 256, 512, 1024, 2048, 4096, 8192, 16384, 32768.", "with image.cpu 1024: 2048 to 8192 by 1024;",
        "with image.cpu 8192: 16384 to 61440 by 4096;", "with image.cpu 32768: 61440, 122880, 249856.",
      ] : ["256、512、1024、2048、4096、8192、16384、32768", "image.cpu が 1024 なら 2048〜8192（1024 刻み）"]
    // Japanese lines break anywhere.
    let plain = text.filter { language == "en" || $0 != " " }
    for part in parts { #expect(plain.contains(part.filter { language == "en" || $0 != " " }), "\(part)\n\(text)") }
  }

  @Test(arguments: [("1024", "2048"), ("8192", "20480"), ("8192", "61440"), ("256", "512"), ("32768", "249856")])
  func whatItNamesIsTaken(_ cpu: String, _ memory: String) async throws {
    let result = try await run(plan + ["--image.cpu", cpu, "--image.memory", memory])
    #expect(result.exitCode == 0, "\(result.errors)")
  }

  @Test(arguments: [("2048", "2048"), ("8192", "18432"), ("1024", "16384")])
  func whatItDoesNotNameIsRefusedWithWhatGoesWithTheCPU(_ cpu: String, _ memory: String) async throws {
    let result = try await run(plan + ["--image.cpu", cpu, "--image.memory", memory])
    #expect(result.exitCode == 3 && result.errors.contains("With \(cpu) CPU units: "), "\(result.errors)")
  }

  private let plan = ["plan", "--lang", "en", "--region", "eu-central-1", "--access.allowedCidrs", "52.1.2.0/24"]

  private func run(_ arguments: [String]) async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in try await sandbox.run(arguments) }
  }
}
