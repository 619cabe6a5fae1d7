package amity.command;

import amity.account.Links;
import amity.demo.Demo;
import amity.practice.Practices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@CommandLine.Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Commands amity;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1")
    private String host;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var throwAway = throwAway();
        try (var pages = amity.openDemo(new Pages.Place(host, port, List.of()), throwAway)) {
            var practice = pages.the(Practices.class).all().stream()
                    .findFirst()
                    .map(played -> pages.the(Demo.class).resume(played))
                    .orElseGet(() -> pages.the(Demo.class).play());
            out.println("The sample practice is open until you stop it here; the link signs you in as its owner:");
            out.println(pages.address() + pages.the(Links.class).signIn(practice.id()));
            out.flush();
            pages.untilClosed();
        } finally {
            FileSystemUtils.deleteRecursively(throwAway.toFile());
        }
        return 0;
    }

    /** A folder that goes when this process ends and nothing writes to it any more. */
    private static Path throwAway() {
        try {
            var folder = Files.createTempDirectory("amity-demo");
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
