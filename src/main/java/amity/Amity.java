package amity;

import amity.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts Amity: everything it does begins with a command. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // features may use the same word
@Modulithic(sharedModules = {"shell", "money", "schema"})
public class Amity {
    public static void main(String[] args) {
        Commands.main(Amity.class, args);
    }
}
