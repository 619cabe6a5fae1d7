package amity.command;

import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.reading.Closeness;
import amity.review.RelationshipAim;
import amity.shell.Characters;
import amity.shell.DataFolder;
import amity.shell.Language;
import amity.shell.Refusal;
import amity.socket.CommandClient;
import amity.socket.CommandRequest;
import amity.socket.CommandServer;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: finds the command that was asked for, runs it, and turns what went wrong into one sentence and an exit code. */
@CommandLine.Command(
        name = "amity",
        versionProvider = Commands.Release.class,
        subcommands = {
            ServeCommand.class,
            PracticeCommand.class,
            ClientsCommand.class,
            ClientCommand.class,
            ClientAddCommand.class,
            ClientSetCommand.class,
            MomentCommand.class,
            FactCommand.class,
            PolicyCommand.class,
            ReadingCommand.class,
            PartnershipCommand.class,
            GuardCommand.class,
            BoundaryCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TodayCommand.class,
            DoctorCommand.class,
            ImportCommand.class,
            UndoImportCommand.class,
            DemoCommand.class,
            SeasonCommand.class,
            FrontierCommand.class,
            IdeaCommand.class,
            IntroduceCommand.class,
            FunctionCommand.class,
            LinkCommand.class,
            AskCommand.class,
            StandbyCommand.class,
            RehearseCommand.class
        })
public final class Commands implements Runnable {
    private static final int WIDTH = 110;
    private static final int LONGEST = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
            Client.Status.class,
            Client.Sector.class,
            Client.GiftPolicy.class,
            OpenMatter.Matter.class,
            Closeness.Word.class,
            RelationshipAim.class,
            ImportCommand.Match.class,
            ImportCommand.Dates.class,
            Kind.class,
            Direction.class,
            Strand.class,
            Signal.class);
    private final Class<?> application;
    private final Books books;
    private final Map<String, String> environment;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--practice", paramLabel = "ID|NAME", scope = ScopeType.INHERIT)
    private @Nullable String practice;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @Spec
    private CommandSpec spec;

    public Commands(Class<?> application) {
        this(application, Commands::alone, System.getenv());
    }

    Commands(Class<?> application, Books books, Map<String, String> environment) {
        this.application = application;
        this.books = books;
        this.environment = environment;
    }

    /** Where a command finds its book: opened anew, as this process does nothing else, or open since the command before. */
    @FunctionalInterface
    interface Books {
        Book open(Commands amity);
    }

    /** Runs the command of this process, whose answer is its standard output, and ends the process. */
    public static void main(Class<?> application, String... words) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Commands(application).run(out, err, words));
    }

    /** Runs one command to its end and returns its exit code: 0 done, 1 refused, 2 wrong usage. */
    public int run(PrintWriter out, PrintWriter err, String... words) {
        LocaleContextHolder.setLocale(Language.of(environment));
        try {
            return answered(out, err, words);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private int answered(PrintWriter out, PrintWriter err, String... words) {
        var line = new CommandLine(this)
                .setResourceBundle(Language.bundle("messages.command"))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .registerConverter(LocalDate.class, Arguments::day)
                .registerConverter(ZoneId.class, Arguments::zone)
                .registerConverter(CurrencyUnit.class, Arguments::currency)
                .registerConverter(UUID.class, Arguments::id)
                .setParameterExceptionHandler((failure, ignored) -> Failure.wrongUsage(failure, err))
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        failure instanceof Elsewhere ? CommandClient.OWN_PROCESS : Failure.said(failure, err));
        CHOICES.forEach(choice -> Arguments.choice(line, choice));
        for (var word : words) {
            if (word.length() > LONGEST) return Failure.tooLong(LONGEST, err);
        }
        return line.execute(Arrays.stream(words).map(Characters::kept).toArray(String[]::new));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Refusal.sentence("refusal.commands.amity-help-lists-commands"));
    }

    private static Book alone(Commands amity) {
        return Book.open(amity.application, amity.folder(), amity.practice);
    }

    Book open() {
        return books.open(this);
    }

    Pages openPages(Pages.Place place) {
        return Pages.withSample(application, folder(), place);
    }

    /** The sample practice, in the folder named with --data or else in this one. */
    Pages openDemo(Pages.Place place, Path throwAway) {
        return Pages.open(application, DataFolder.at(data == null ? throwAway : data), place, "--amity.demo=true");
    }

    DataFolder folder() {
        return DataFolder.at(CommandRequest.folder(data == null ? null : data.toString(), environment));
    }

    /** How commands that come from other processes are run on a book that this one has open. */
    CommandServer.Runner onBook(Books open) {
        return (request, out, err) -> new Commands(
                        application, asked -> open.open(asked.in(request.data())), request.environment())
                .run(out, err, request.words().toArray(String[]::new));
    }

    /** Runs another command on the same folder. */
    int again(PrintWriter out, List<String> words) {
        var line = new ArrayList<>(words);
        line.addAll(List.of("--data", folder().path().toString()));
        return new Commands(application, books, environment).run(out, out, line.toArray(String[]::new));
    }

    /** Whoever asks here has read from the command which folder it is about: where that was misread, she asks elsewhere. */
    private Commands in(@Nullable String read) {
        if (!Objects.equals(data, read == null ? null : Path.of(read))) throw new Elsewhere();
        return this;
    }

    /** For how long to stay for the next command. */
    Duration patience() {
        try {
            return Duration.ofMinutes(Long.parseLong(environment.getOrDefault("AMITY_STANDBY", "")));
        } catch (NumberFormatException unsaid) {
            return PATIENCE;
        }
    }

    @Nullable
    String practice() {
        return practice;
    }

    Class<?> application() {
        return application;
    }

    /** Who was asked for a command does not answer it: a process of its own does. */
    static final class Elsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class Release implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var release = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Amity " + (release == null ? "1" : release)};
        }
    }
}
