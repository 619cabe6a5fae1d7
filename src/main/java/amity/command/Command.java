package amity.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands have in common: the data folder they open, and how they answer. */
abstract class Command implements Callable<Integer> {
    @ParentCommand
    private Commands amity;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        var answer = new Output(spec.commandLine().getOut(), json);
        try (var book = open(amity)) {
            return run(book, answer);
        }
    }

    /** Opens what the command works on. */
    Book open(Commands amity) {
        return amity.open();
    }

    /** Does the work and returns the exit code. */
    abstract int run(Book book, Output answer);

    /** The words of the command line cannot be meant this way. */
    final ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
