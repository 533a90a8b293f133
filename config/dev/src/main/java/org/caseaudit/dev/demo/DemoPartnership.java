package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.dev.ApiAnswer;
import org.caseaudit.dev.ApiClient;
import org.caseaudit.dev.People;

/** The synthetic partnership as the API knows it: its address, its agencies and its people. */
public final class DemoPartnership {
    private final ApiClient api;
    private final String path;
    private final Map<String, String> agencies = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    private DemoPartnership(ApiClient api, String path) {
        this.api = api;
        this.path = path;
    }

    /** Lets the administrator add agencies and people; what is there already stays. */
    public static DemoPartnership load(ApiClient api, People synthetic) {
        People.Partnership partnership = synthetic.demoPartnership();
        String administrator =
                synthetic.withRole(partnership.code(), "administrator").get(0).username();
        JsonNode me = api.as(administrator).get("/api/me").orFail().body();
        String id = me.at("/partnerships/0/partnership").asText();
        DemoPartnership loaded = new DemoPartnership(api, "/api/partnerships/" + id);
        loaded.addAgencies(administrator, partnership);
        loaded.addPeople(administrator, synthetic, partnership);
        return loaded;
    }

    private void addAgencies(String administrator, People.Partnership partnership) {
        Map<String, String> known = new HashMap<>();
        items(administrator, "/agencies")
                .forEach(a -> known.put(a.get("name").asText(), a.get("id").asText()));
        for (People.Agency agency : partnership.agencies()) {
            String id = known.containsKey(agency.name())
                    ? known.get(agency.name())
                    : create(
                            administrator,
                            "/agencies",
                            Map.of("name", agency.name(), "sector", agency.sector(), "guest", false));
            agencies.put(agency.code(), id);
        }
    }

    private void addPeople(String administrator, People synthetic, People.Partnership partnership) {
        Map<String, JsonNode> known = new HashMap<>();
        items(administrator, "/people").forEach(p -> known.put(p.get("email").asText(), p));
        for (People.Person person : synthetic.people()) {
            List<People.Membership> here = person.memberships().stream()
                    .filter(m -> m.partnership().equals(partnership.code()))
                    .toList();
            JsonNode there = known.get(person.email());
            if (there != null) {
                people.put(person.username(), there.get("id").asText());
            } else if (!here.isEmpty()) {
                people.put(person.username(), invite(administrator, person, here));
            }
        }
    }

    private String invite(String administrator, People.Person person, List<People.Membership> memberships) {
        List<Map<String, Object>> roles = memberships.stream()
                .map(m -> {
                    Map<String, Object> role = new HashMap<>();
                    role.put("role", m.role().toUpperCase(Locale.ROOT).replace('-', '_'));
                    role.put("agency", m.agency() == null ? null : agencies.get(m.agency()));
                    return role;
                })
                .collect(Collectors.toList());
        return create(
                administrator, "/people", Map.of("email", person.email(), "name", person.fullName(), "roles", roles));
    }

    /** Its address, below which everything of it stands. */
    public String path() {
        return path;
    }

    /** Identifier of an agency by its code. */
    public String agency(String code) {
        return agencies.get(code);
    }

    /** Identifier of a person by their user name. */
    public String person(String username) {
        return people.get(username);
    }

    int agencyCount() {
        return agencies.size();
    }

    int peopleCount() {
        return people.size();
    }

    // ---- the API as one of the people, below the partnership

    public ApiAnswer get(String who, String resource) {
        return api.as(who).get(path + resource).orFail();
    }

    /** All items of a list, page by page. */
    public List<JsonNode> items(String who, String resource) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = get(who, resource + (resource.contains("?") ? "&" : "?") + "size=200&page=" + number++)
                    .body();
            page.get("items").forEach(all::add);
        } while (all.size() < page.get("total").asInt() && !page.get("items").isEmpty());
        return all;
    }

    /** Creates something and returns its identifier. */
    public String create(String who, String resource, Object body) {
        return api.as(who).post(path + resource, body).orFail().body().get("id").asText();
    }

    public ApiAnswer post(String who, String resource, Object body) {
        return api.as(who).post(path + resource, body).orFail();
    }

    /** Hands a file in as people have it. */
    ApiAnswer postCsv(String who, String resource, String csv) {
        return api.as(who)
                .request("POST", path + resource)
                .text(csv, "text/csv")
                .send()
                .orFail();
    }

    /** Changes what was just read. */
    public ApiAnswer put(String who, String resource, Object body) {
        return put(who, resource, body, get(who, resource).etag());
    }

    public ApiAnswer put(String who, String resource, Object body, String etag) {
        return api.as(who).put(path + resource, body, etag).orFail();
    }

    /** Adds answers to a list that is kept item by item. */
    public ApiAnswer merge(String who, String resource, Object body) {
        return api.as(who).request("PUT", path + resource).json(body).send().orFail();
    }

    /** Gives a command to a resource in the state it has now. */
    public ApiAnswer command(String who, String resource, String command, Object body) {
        return commandIf(who, resource, command, body, get(who, resource).etag());
    }

    /** Gives a command to a resource in the state that was read. */
    ApiAnswer commandIf(String who, String resource, String command, Object body, String etag) {
        return api.as(who)
                .request("POST", path + resource + "/" + command)
                .json(body)
                .ifMatch(etag)
                .send()
                .orFail();
    }
}
