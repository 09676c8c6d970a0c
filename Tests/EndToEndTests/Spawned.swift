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
    let output = folder + "/output"
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder + "/errors", O_WRONLY | O_CREAT, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
    let named = ["NO_COLOR=1"] + variables.map { name, value in "\(name)=\(value)" }
    var settings: [UnsafeMutablePointer<CChar>?] = named.map { strdup($0) } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, &arguments, &settings) == 0 else {
      return nil
    }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status & 0x7F == 0 else { return nil }
    return (status >> 8 & 0xFF, Files.read(output) ?? [], Files.read(folder + "/errors") ?? [])
  }
}
