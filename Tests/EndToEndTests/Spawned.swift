import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, run to its end.
enum Spawned {
  /// The exit code and what was written; nil where it could not be started.
  static func run(
    _ program: String, _ words: [String], variables: [String: String] = [:]
  ) -> (code: Int32, output: [UInt8], errors: [UInt8])? {
    guard let folder = Files.temporaryFolder() else { return nil }
    defer { Files.remove(folder: folder) }
    let (output, errors) = (folder + "/output", folder + "/errors")
    let started = start(program, words, output: output, errors: errors, variables: variables)
    guard let started, let code = end(of: started) else { return nil }
    return (code, Files.read(output) ?? [], Files.read(errors) ?? [])
  }

  /// Starts a program whose standard output goes to a file.
  static func start(
    _ program: String, _ words: [String], output: String, errors: String = "/dev/null",
    variables: [String: String] = [:]
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
    let named = ["NO_COLOR=1"] + variables.map { name, value in "\(name)=\(value)" }
    var settings: [UnsafeMutablePointer<CChar>?] = named.map { strdup($0) } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, &arguments, &settings) == 0 else {
      return nil
    }
    return process
  }

  /// Waits for the end of a program, which a signal may ask for; nil where it did not end itself.
  static func end(of process: pid_t, asking signal: Int32? = nil) -> Int32? {
    var status: Int32 = 0
    if let signal {
      kill(process, signal)
      for _ in 0..<500 where waitpid(process, &status, WNOHANG) == 0 {
        Files.pause(milliseconds: 10)
      }
      // One that does not hear must not hold the tests up.
      if kill(process, SIGKILL) == 0 { _ = waitpid(process, &status, 0) }
    } else if waitpid(process, &status, 0) != process {
      return nil
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
