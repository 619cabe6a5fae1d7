package amity.desk.arrival.web;

import amity.client.Client;
import amity.client.Clients;
import amity.desk.arrival.Everything;
import amity.practice.Practice;
import amity.shell.Days;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows beforehand what a request for everything would be answered with, and gives it as a page to print or a file to send. */
@Controller
@RequestMapping("/clients/{id}")
record EverythingController(Clients clients, Everything everything, Clock clock) {
    @GetMapping("/everything")
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView(
                "desk/arrival/everything",
                "page",
                new EverythingPage(
                        client.name(),
                        "/clients/" + id,
                        Days.dated(practice.today(clock)),
                        everything.of(practice, client.id())));
    }

    @GetMapping("/everything.txt")
    ResponseEntity<String> file(Practice practice, @PathVariable UUID id) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var text = everything.of(practice, client.id()).stream()
                .map(EverythingController::written)
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("everything.txt")
                                .build()
                                .toString())
                .body(text);
    }

    private static String written(Everything.Part part) {
        return part.name() + "\n"
                + part.rows().stream()
                        .map(row -> row.entrySet().stream()
                                .map(one -> "  " + one.getKey() + ": " + one.getValue())
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
