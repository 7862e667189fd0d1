-- The engine asks for a case's instances by business key and "no parent". With an index for either alone H2, once it knows its
-- statistics, reads every instance there is: nearly as many have no parent as carry the same business key.
create index ix_act_exec_sak on ACT_RU_EXECUTION (BUSINESS_KEY_, PARENT_ID_);
