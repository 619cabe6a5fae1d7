package bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** As little as the framework and the server that Amity stands on can do: say a word, and send a file. */
@RestController
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class BareServer {
    /** Serves the files of a folder at any free port, and prints it. */
    public static void main(String[] folder) {
        var context = SpringApplication.run(
                BareServer.class,
                "--spring.config.location=optional:none.yaml",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--spring.web.resources.static-locations=file:" + folder[0] + "/");
        System.out.println(context.getEnvironment().getProperty("local.server.port"));
    }

    @GetMapping("/hello")
    public String hello() {
        return "hello";
    }
}
