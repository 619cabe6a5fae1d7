package amity;

import amity.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Amity: everything it does begins with a command. */
@SpringBootApplication
@Modulithic(sharedModules = {"shell", "money", "schema"})
public class Amity {
    public static void main(String[] args) {
        Commands.main(Amity.class, args);
    }
}
