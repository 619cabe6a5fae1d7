package amity.command;

import amity.account.Accounts;
import amity.account.Links;
import amity.shell.Refusal;
import amity.socket.CommandServer;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.catalina.util.NetMask;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@CommandLine.Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Commands amity;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--trusted-proxy", paramLabel = "CIDR")
    private List<String> trustedProxies = List.of();

    @Mixin
    private Portal portal;

    /** For an owner who forgot hers: takes the password away and prints a link that lets her choose another. */
    @Option(names = "--new-password")
    private boolean newPassword;

    @Override
    public Integer call() {
        trustedProxies.forEach(this::check);
        var wrong = portal.wrong(port);
        if (wrong != null) throw new ParameterException(spec.commandLine(), wrong);
        var out = spec.commandLine().getOut();
        try (var pages = amity.openPages(new Pages.Place(host, port, trustedProxies, portal.arguments()));
                var commands = new CommandServer(amity.onBook(pages::book), true)) {
            commands.listen(amity.folder().path());
            out.println(pages.say("answer.serve.open", pages.address()));
            pages.clients().ifPresent(out::println);
            if (newPassword) {
                pages.the(Accounts.class).forgetPasswords();
            }
            pages.the(Links.class)
                    .welcome()
                    .ifPresent(path -> out.println(pages.say("answer.serve.begin", pages.address() + path)));
            out.flush();
            pages.untilClosed();
        }
        return 0;
    }

    private void check(String proxy) {
        try {
            new NetMask(proxy);
        } catch (IllegalArgumentException notOne) {
            throw new ParameterException(
                    spec.commandLine(), Refusal.sentence("refusal.serve-command.no-range-addresses-write", proxy));
        }
    }
}
