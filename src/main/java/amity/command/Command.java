package amity.command;

import amity.shell.Refusal;
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

    Book open(Commands amity) {
        return amity.open();
    }

    /** Does the work and returns the exit code. */
    abstract int run(Book book, Output answer);

    /** What was refused is the fault of how the command was typed. */
    final ParameterException wrong(Refusal refused) {
        return new ParameterException(spec.commandLine(), refused.getMessage());
    }

    /** The words of the command line cannot be meant this way: a sentence of {@code messages/refusal.properties} says why. */
    final ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Refusal.sentence(key, arguments));
    }
}
