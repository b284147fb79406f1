internal import Subprocess

/// Commands at a terminal: one of their own, or ours.
extension SubprocessRunner {
  package func converse(
    _ executable: String, _ arguments: [String], hear: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(CommandTrouble) -> CommandResult {
    guard let terminal = PseudoTerminal() else { throw .notStarted("openpty") }
    let listening = Task { await terminal.listen(hear) }
    defer { terminal.close() }
    let group = CommandGroup()
    let result: Result<CommandResult, CommandTrouble>
    do throws(CommandTrouble) {
      result = .success(
        try await end(of: group, within: nil) { await outcome(executable, arguments, at: terminal, in: group) })
    } catch {
      result = .failure(error)
    }
    // What the command started may sit there yet; what was said before its end is read all the same.
    listening.cancel()
    await listening.value
    return try result.get()
  }

  private func outcome(
    _ executable: String, _ arguments: [String], at terminal: PseudoTerminal, in group: CommandGroup
  ) async -> Result<CommandResult, CommandTrouble> {
    defer { _ = group.end() }
    guard let input = Self.stream(terminal.seat, closing: true, FileDescriptorInput.fileDescriptor),
      let output = Self.stream(terminal.seat, closing: true, FileDescriptorOutput.fileDescriptor)
    else { return .failure(.notStarted("openpty")) }
    do {
      let result = try await Subprocess.run(
        Self.command(executable), arguments: Arguments(arguments),
        environment: .inherit.updating(Self.quietEnvironment), platformOptions: platformOptions, input: input,
        output: output, error: .string(limit: outputLimit)
      ) { execution in
        group.begin(execution.processIdentifier.value)
      }
      if group.isStopped { group.signal(9) }
      return .success(
        CommandResult(
          ending: ending(result.terminationStatus), standardOutput: "", standardError: result.standardError))
    } catch {
      group.signal(9)
      return .failure(trouble(error, executable))
    }
  }

  /// A stream of the library from a number of the system, by whatever type the library has for that.
  private static func stream<Descriptor: RawRepresentable, Stream>(
    _ number: Int32, closing: Bool, _ make: (Descriptor, Bool) -> Stream
  ) -> Stream? where Descriptor.RawValue == Int32 {
    Descriptor(rawValue: number).map { make($0, closing) }
  }

  /// As a shell does it: a process group of its own in the foreground, so that its keys, Ctrl-C and Ctrl-Z among them, reach it and not
  /// us. Afterwards the terminal is as it was: the plugin may leave it without lines (aws/session-manager-plugin, issue #34).
  ///
  /// What its stderr says is ours to tell, because `aws` prints the token of the session there where the plugin ends badly.
  package func handOver(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    let loan = TerminalLoan()
    defer { loan.takeBack() }
    let group = CommandGroup()
    return try await end(of: group, within: nil) { await outcome(executable, arguments, on: loan, in: group) }
  }

  private func outcome(
    _ executable: String, _ arguments: [String], on loan: TerminalLoan, in group: CommandGroup
  ) async -> Result<CommandResult, CommandTrouble> {
    defer { _ = group.end() }
    var options = PlatformOptions()
    options.processGroupID = 0
    do {
      let result = try await Subprocess.run(
        Self.command(executable), arguments: Arguments(arguments),
        environment: .inherit.updating(Self.quietEnvironment), platformOptions: options, input: .currentStandardInput,
        output: .currentStandardOutput, error: .string(limit: outputLimit)
      ) { execution in
        group.begin(execution.processIdentifier.value)
        loan.give(to: execution.processIdentifier.value)
      }
      if group.isStopped { group.signal(9) }
      return .success(
        CommandResult(
          ending: ending(result.terminationStatus), standardOutput: "", standardError: result.standardError))
    } catch {
      group.signal(9)
      return .failure(trouble(error, executable))
    }
  }
}
