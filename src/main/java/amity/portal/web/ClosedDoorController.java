package amity.portal.web;

import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Addresses that belong to no link answer as a link does that opens nothing. */
@Controller
class ClosedDoorController extends LinkController {
    private final Doorkeeper doorkeeper;

    ClosedDoorController(Doorkeeper doorkeeper, Sheets sheets) {
        super(doorkeeper, sheets);
        this.doorkeeper = doorkeeper;
    }

    @RequestMapping({"/p", "/p/**"})
    ModelAndView nothing(HttpServletRequest request) {
        doorkeeper.hear(request);
        throw ClosedDoor.nothingHere();
    }
}
