package amity.socket;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Amity;
import amity.command.Commands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(60)
class CommandSocketTests {
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    static Path temp;

    static Path served;
    static Thread server;

    @BeforeAll
    static void serves() throws Exception {
        served = temp.resolve("served");
        alone("client-add", "Ruth Carmichael", "--data", served.toString());
        var said = new PipedReader();
        var out = new PrintWriter(new PipedWriter(said), true);
        var words = new String[] {"serve", "--port", "0", "--data", served.toString()};
        server = Thread.ofPlatform()
                .start(() -> new Commands(Amity.class).run(out, new PrintWriter(new StringWriter()), words));
        assertThat(new Scanner(said).nextLine()).contains("Amity is open");
    }

    @AfterAll
    static void stops() throws Exception {
        server.interrupt();
        server.join();
        assertThat(new CommandSocket(served).file()).doesNotExist();
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome alone(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = new Commands(Amity.class).run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Without a process that stays, a command is answered by who listens or by nobody. */
    private static Outcome asked(String... words) throws IOException {
        return asked(List.of(), Map.of("AMITY_STANDBY", "0"), words);
    }

    private static Outcome asked(List<String> application, Map<String, String> more, String... words)
            throws IOException {
        var environment = new HashMap<>(System.getenv());
        environment.putAll(more);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new CommandClient(application, environment).run(List.of(words), out, err);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_command_has_the_same_answer_from_the_server_as_alone() throws Exception {
        for (var typed : List.of(
                "clients",
                "clients --json",
                "today --json",
                "reading",
                "reading Ruth --json",
                "practice",
                "reading Nobody",
                "clients --as-of tomorrow",
                "clients --nonsense",
                "nonsense")) {
            var words = (typed + " --data " + served).split(" ");
            assertThat(asked(words)).as(typed).isEqualTo(alone(words));
        }
    }

    @Test
    void what_is_noted_through_the_server_is_there_for_everybody() throws Exception {
        assertThat(asked("client-add", "Zoë Nowak", "--data", served.toString()).code())
                .isZero();
        assertThat(alone("clients", "--data=" + served).out()).contains("Zoë Nowak");
    }

    @Test
    void what_serves_and_what_names_a_file_is_left_to_a_process_of_its_own() {
        var commands = new CommandLine(new Commands(Amity.class)).getSubcommands();
        assertThat(commands).allSatisfy((name, command) -> assertThat(CommandRequest.needsItsOwnProcess(List.of(name)))
                .isEqualTo(List.of("doctor", "link").contains(name) || isOwn(command)));
        assertThat(CommandRequest.needsItsOwnProcess(List.of("clients", "@words.txt")))
                .isTrue();
    }

    private static boolean isOwn(CommandLine command) {
        var spec = command.getCommandSpec();
        boolean serves = spec.userObject() instanceof Callable<?>
                && !spec.userObject().getClass().getSuperclass().getSimpleName().equals("Command");
        return serves
                || spec.args().stream()
                        .filter(word -> !word.inherited())
                        .anyMatch(word -> word.type() == Path.class || word.auxiliaryTypes()[0] == Path.class);
    }

    @Test
    void only_its_owner_can_reach_the_socket() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new CommandSocket(served).file())))
                .isEqualTo("rw-------");
        var open = folder("open");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var refused = new CommandServer((request, out, err) -> 0, true)) {
            assertThat(refused.listen(open)).isFalse();
        }
        assertThat(asked("clients", "--data", open.toString()).code()).isEqualTo(CommandClient.OWN_PROCESS);
    }

    @Test
    void a_server_of_another_day_or_program_is_not_asked() throws Exception {
        var environment = Map.of("AMITY_STANDBY", "0", "AMITY_TODAY", "2031-05-01");
        assertThat(asked(List.of(), environment, "clients", "--data", served.toString())
                        .code())
                .isEqualTo(CommandClient.OWN_PROCESS);
    }

    /** Where the client takes words for a folder that the command does not, nothing is done in the wrong one. */
    @Test
    void a_folder_read_otherwise_than_meant_is_left_to_a_process_of_its_own() throws Exception {
        var request = new CommandRequest(
                CommandRequest.program(System.getenv()), null, Map.of(), List.of("clients", "--data", temp.toString()));
        assertThat(new CommandSocket(served).ask(request).kind()).isEqualTo(CommandReply.Kind.OWN_PROCESS);
    }

    @Test
    void a_socket_left_behind_is_nobody_and_the_next_takes_its_place() throws Exception {
        var folder = folder("killed");
        new CommandSocket(folder).listen().close();
        assertThat(new CommandSocket(folder).file()).exists();
        assertThat(asked("clients", "--data", folder.toString()).code()).isEqualTo(CommandClient.OWN_PROCESS);
        try (var next = new CommandServer((request, out, err) -> 1, true)) {
            assertThat(next.listen(folder)).isTrue();
            assertThat(asked("clients", "--data", folder.toString()).code()).isEqualTo(1);
        }
    }

    @Test
    void who_waits_for_commands_makes_way_for_who_stays() throws Exception {
        var folder = folder("waits");
        try (var waits = new CommandServer((request, out, err) -> 0, false);
                var stays = new CommandServer((request, out, err) -> 0, true);
                var second = new CommandServer((request, out, err) -> 0, true)) {
            assertThat(waits.listen(folder)).isTrue();
            assertThat(waits.isOfUse(LONG)).isTrue();
            assertThat(stays.listen(folder)).isTrue();
            while (waits.isOfUse(LONG)) Thread.onSpinWait(); // it is still telling the other that it makes way
            assertThat(second.listen(folder)).isFalse();
        }
        assertThat(new CommandSocket(folder).file()).doesNotExist();
    }

    @Test
    void who_waits_goes_when_nobody_asks_and_when_the_folder_is_another() throws Exception {
        var folder = folder("idle");
        try (var waits = new CommandServer((request, out, err) -> 0, false)) {
            waits.listen(folder);
            assertThat(waits.isOfUse(Duration.ZERO)).isFalse();
            assertThat(waits.isOfUse(LONG)).isTrue();
            Files.move(folder, folder.resolveSibling("moved"));
            assertThat(waits.isOfUse(LONG)).isFalse();
        }
    }

    @Test
    void a_request_arrives_as_it_was_sent() throws Exception {
        var sent = CommandRequest.of(
                List.of("moment", "Zoë", "", "--data=x y", "a\nb"), Map.of("LANG", "fr_FR.UTF-8", "HOME", "/home/zoe"));
        var bytes = new ByteArrayOutputStream();
        sent.write(new DataOutputStream(bytes));
        assertThat(CommandRequest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(sent);
        assertThat(sent.data()).isEqualTo("x y");
        assertThat(sent.environment()).isEqualTo(Map.of("LANG", "fr_FR.UTF-8"));
    }

    /** The one test with a process of its own. */
    @Test
    void the_first_command_leaves_a_process_that_answers_the_next_until_it_is_killed() throws Exception {
        var folder = temp.resolve("standby");
        var data = "--data=" + folder;
        alone("client-add", "Ruth Carmichael", data);
        var copy = Files.copy(folder.resolve("amity.db"), temp.resolve("copy.db"));
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                Amity.class.getName());
        var before = ProcessHandle.current().children().toList();
        assertThat(asked(java, Map.of(), "client-add", "Aoife", data).code()).isZero();
        var left = new ArrayList<>(ProcessHandle.current().children().toList());
        left.removeAll(before);
        assertThat(left).hasSize(1);
        try {
            assertThat(asked("clients", data)).isEqualTo(alone("clients", data));
            Files.write(folder.resolve("amity.db"), Files.readAllBytes(copy));
            assertThat(asked("clients", data).out()).contains("Ruth").doesNotContain("Aoife");
        } finally {
            left.getFirst().destroyForcibly();
            left.getFirst().onExit().join();
        }
        assertThat(asked("clients", data).code()).isEqualTo(CommandClient.OWN_PROCESS);
    }

    private static Path folder(String name) throws IOException {
        var folder = Files.createDirectory(temp.resolve(name));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }
}
