package io.gendan.order.customer;

import static io.gendan.order.customer.CustomerRefusal.CUSTOMER_CHANGES_NOTHING;
import static io.gendan.order.customer.CustomerRefusal.CUSTOMER_NOT_KNOWN;
import static io.gendan.order.customer.CustomerRefusal.DELAY_THRESHOLD_NOT_POSITIVE;
import static io.gendan.order.customer.CustomerRefusal.WAY_NAMED_TWICE;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.customer.CustomerCommand.AddContact;
import io.gendan.order.customer.CustomerCommand.Change;
import io.gendan.order.customer.CustomerCommand.ChangeContact;
import io.gendan.order.customer.CustomerCommand.EraseContact;
import io.gendan.order.customer.CustomerCommand.Register;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import io.gendan.order.customer.CustomerEvent.Registered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A firm that buys from us: how we stand with it, how it wants to hear from us, and, by their ids alone, its people. */
sealed interface Customer {
    record Unknown() implements Customer {}

    record Known(String customerNo, CustomerProfile profile, People people) implements Customer {}

    Decider<CustomerCommand, Customer, CustomerEvent> DECIDER = new Decider<>() {
        @Override
        public Customer initial() {
            return new Unknown();
        }

        @Override
        public List<CustomerEvent> decide(Customer customer, CustomerCommand command) {
            return switch (command) {
                case Register register -> register(customer, register);
                case Change change -> change(known(customer), change);
                case AddContact add -> known(customer).people().add(add);
                case ChangeContact change -> known(customer).people().change(change);
                case EraseContact erase -> known(customer).people().erase(erase);
            };
        }

        @Override
        public Customer evolve(Customer customer, CustomerEvent event) {
            return switch (event) {
                case Registered registered -> new Known(registered.customerNo(), registered.profile(), People.NOBODY);
                case Changed changed -> as(customer, changed.to());
                case ContactAdded added -> with(customer, people(customer).with(added.contact(), added.roles()));
                case ContactChanged changed ->
                    with(customer, people(customer).with(changed.contact(), changed.roles()));
                case ContactErased erased -> with(customer, people(customer).without(erased.contact()));
            };
        }
    };

    private static List<CustomerEvent> register(Customer customer, Register register) {
        return switch (customer) {
            case Unknown _ -> {
                var profile = checked(register.profile());
                var facts = new ArrayList<CustomerEvent>();
                facts.add(new Registered(
                        register.customerNo(),
                        profile.name(),
                        profile.category(),
                        profile.language(),
                        profile.timeZone(),
                        profile.delayThreshold(),
                        profile.grade(),
                        profile.waysToReach()));
                for (var first : register.contacts())
                    facts.add(new ContactAdded(
                            first.contact(), People.roles(first.roles()), register.by(), register.now()));
                yield facts;
            }
            case Known _ -> List.of(); // the id is ours and new: only the same request twice comes here
        };
    }

    private static List<CustomerEvent> change(Known customer, Change change) {
        var from = customer.profile();
        var to = checked(new CustomerProfile(
                or(change.name(), from.name()),
                or(change.category(), from.category()),
                or(change.grade(), from.grade()),
                or(change.language(), from.language()),
                or(change.timeZone(), from.timeZone()),
                or(change.delayThreshold(), from.delayThreshold()),
                or(change.waysToReach(), from.waysToReach())));
        if (to.equals(from)) throw CUSTOMER_CHANGES_NOTHING.refused();
        return List.of(new Changed(customer.customerNo(), from, to, change.by(), change.now()));
    }

    private static CustomerProfile checked(CustomerProfile profile) {
        if (!profile.delayThreshold().isPositive())
            throw DELAY_THRESHOLD_NOT_POSITIVE.refused(DELAY_THRESHOLD_NOT_POSITIVE.sentence(), "/delayThreshold");
        var ways = profile.waysToReach();
        if (new HashSet<>(ways).size() < ways.size())
            throw WAY_NAMED_TWICE.refused(WAY_NAMED_TWICE.sentence(), "/waysToReach");
        return profile;
    }

    private static Known known(Customer customer) {
        return switch (customer) {
            case Known known -> known;
            case Unknown _ -> throw CUSTOMER_NOT_KNOWN.refused();
        };
    }

    private static People people(Customer customer) {
        return customer instanceof Known known ? known.people() : People.NOBODY;
    }

    private static Customer with(Customer customer, People people) {
        return customer instanceof Known known ? new Known(known.customerNo(), known.profile(), people) : customer;
    }

    private static Customer as(Customer customer, CustomerProfile profile) {
        return customer instanceof Known known ? new Known(known.customerNo(), profile, known.people()) : customer;
    }

    private static <T> T or(T said, T before) {
        return said == null ? before : said;
    }
}
