package amity.portal.web;

import amity.shell.Sheets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Addresses that belong to no link answer as a link does that opens nothing. */
@Controller
class ShutController extends LinkController {
    ShutController(Doorkeeper doorkeeper, Sheets sheets) {
        super(doorkeeper, sheets);
    }

    @RequestMapping({"/p", "/p/**"})
    ModelAndView nothing() {
        throw Shut.nothingHere();
    }
}
