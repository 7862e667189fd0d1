-- Almost every row has no tenant: circles belong to restricted cases alone. H2 takes an index on the tenant for a narrow one all
-- the same and reads every open task for a list of a few; PostgreSQL never uses it. Each costs a write at every step.
drop index ACT_IDX_TASK_TENANT_ID;
drop index ACT_IDX_EXEC_TENANT_ID;
drop index ACT_IDX_VARIABLE_TENANT_ID;
drop index ACT_IDX_JOB_TENANT_ID;
