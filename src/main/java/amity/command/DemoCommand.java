package amity.command;

import amity.account.Links;
import amity.client.Clients;
import amity.client.People;
import amity.demo.Demo;
import amity.portal.link.PrivateLinks;
import amity.portal.link.PublicAddress;
import amity.practice.Practice;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@CommandLine.Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final String SHOWN = "Ruth Carmichael";

    @ParentCommand
    private Commands amity;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1")
    private String host;

    @Mixin
    private Portal portal;

    @Override
    public Integer call() {
        var wrong = portal.orHere().wrong(port);
        if (wrong != null) throw new ParameterException(spec.commandLine(), wrong);
        var out = spec.commandLine().getOut();
        var throwAway = throwAway();
        try (var pages = amity.openDemo(new Pages.Place(host, port, List.of(), portal.arguments()), throwAway)) {
            var practice = pages.the(Practices.class).all().stream()
                    .findFirst()
                    .map(played -> pages.the(Demo.class).resume(played))
                    .orElseGet(() -> pages.the(Demo.class).play());
            out.println(pages.say("answer.demo.owner"));
            out.println(pages.address() + pages.the(Links.class).signIn(practice.id()));
            out.println(pages.say("answer.demo.client"));
            out.println(link(pages, practice));
            out.flush();
            pages.untilClosed();
        } finally {
            FileSystemUtils.deleteRecursively(throwAway.toFile());
        }
        return 0;
    }

    private static String link(Pages pages, Practice practice) {
        var client = pages.the(Clients.class).named(practice.id(), SHOWN);
        var person = pages.the(People.class).at(practice.id(), client.id()).getFirst();
        var handed = pages.the(PrivateLinks.class)
                .hand(practice, client.id(), person.id(), null, pages.say("answer.demo.link"));
        var address = pages.the(PublicAddress.class).given().orElseThrow();
        return PublicAddress.page(address, handed.token());
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
